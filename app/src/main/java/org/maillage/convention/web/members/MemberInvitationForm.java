package org.maillage.convention.web.members;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.maillage.convention.Role;
import org.maillage.convention.invitation.Newcomer;
import org.maillage.convention.web.OneOf;
import org.maillage.site.Typed;

/// Somebody to invite, as typed.
public record MemberInvitationForm(
        @NotBlank(message = "{member.email.absent}")
        @Email(message = "{member.email.wrong}")
        @Size(max = 200, message = "{form.text.long}")
        String email,

        @NotBlank(message = "{member.givenName.absent}") @Size(max = 80, message = "{form.text.long}")
        String givenName,

        @NotBlank(message = "{member.familyName.absent}") @Size(max = 80, message = "{form.text.long}")
        String familyName,

        @Size(max = 200, message = "{form.text.long}") String organisation,

        @OneOf(value = Role.class, message = "{member.role.absent}")
        String role,

        List<String> themes) {

    public MemberInvitationForm {
        givenName = Typed.text(givenName);
        familyName = Typed.text(familyName);
        email = Typed.text(email);
        organisation = Typed.text(organisation);
        role = Typed.text(role);
        themes = Typed.choices(themes);
    }

    static MemberInvitationForm empty() {
        return new MemberInvitationForm("", "", "", "", "", List.of());
    }

    Entrusting entrusting() {
        return new Entrusting(role, themes);
    }

    Newcomer toNewcomer() {
        return new Newcomer(
                givenName,
                familyName,
                email,
                organisation,
                Role.valueOf(role),
                entrusting().themeIds());
    }
}
