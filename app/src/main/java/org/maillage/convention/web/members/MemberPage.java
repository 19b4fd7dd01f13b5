package org.maillage.convention.web.members;

import java.util.List;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.site.Filled;
import org.maillage.site.Frame;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// Where the role of a member is changed, and where the member is removed.
public record MemberPage(Space space, Filled<MemberForm> filled, MemberCard member, List<Theme> themes) {

    public MemberForm form() {
        return filled.form();
    }

    public String history() {
        return space.path("/journal/membre/" + member.id().value());
    }

    public String back() {
        return space.path(MemberController.INSIDE);
    }

    public String action() {
        return back() + "/" + member.id().value();
    }

    public boolean invited() {
        return member.presence() == MemberCard.Presence.INVITED;
    }

    public List<Option> roles(Frame frame) {
        return form().entrusting().roles(frame);
    }

    public List<OptionGroup> themeChoices() {
        return form().entrusting().themes(themes);
    }
}
