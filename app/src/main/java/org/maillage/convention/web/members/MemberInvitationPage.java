package org.maillage.convention.web.members;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.site.Filled;
import org.maillage.site.Frame;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// Where somebody is invited.
///
/// @param organisations names to propose
public record MemberInvitationPage(
        Space space, Filled<MemberInvitationForm> filled, List<Theme> themes, List<String> organisations) {

    public MemberInvitationForm form() {
        return filled.form();
    }

    public String back() {
        return space.path(MemberController.INSIDE);
    }

    public String action() {
        return back() + "/invitation";
    }

    public List<Option> roles(Frame frame) {
        return form().entrusting().roles(frame);
    }

    public List<OptionGroup> themeChoices() {
        return form().entrusting().themes(themes);
    }
}
