package org.maillage.convention.web.members;

import java.util.List;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Role;
import org.maillage.convention.web.OneOf;
import org.maillage.site.Typed;

/// The role of a member, as chosen.
public record MemberForm(
        @OneOf(value = Role.class, message = "{member.role.absent}")
        String role,

        List<String> themes,
        String version) {

    public MemberForm {
        role = Typed.text(role);
        themes = Typed.choices(themes);
        version = Typed.text(version);
    }

    static MemberForm of(MemberCard card) {
        return new MemberForm(
                card.role().name(),
                card.themes().stream().map(theme -> theme.value().toString()).toList(),
                Integer.toString(card.version()));
    }

    Entrusting entrusting() {
        return new Entrusting(role, themes);
    }
}
