package org.maillage.convention.web.portable;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.maillage.convention.Role;
import org.maillage.convention.invitation.Newcomer;
import org.maillage.convention.portable.Preview;
import org.maillage.site.Typed;

/// What one decides of a convention that comes back, as typed: its address, and who coordinates it.
public record ReturnForm(
        @NotBlank(message = "{convention.slug.wrong}")
        @Pattern(regexp = "([a-z0-9]+(-[a-z0-9]+)*)?", message = "{convention.slug.wrong}")
        @Size(max = 80, message = "{form.text.long}")
        String slug,

        @NotBlank(message = "{member.email.absent}")
        @Email(message = "{member.email.wrong}")
        @Size(max = 200, message = "{form.text.long}")
        String email,

        @NotBlank(message = "{member.givenName.absent}") @Size(max = 80, message = "{form.text.long}")
        String givenName,

        @NotBlank(message = "{member.familyName.absent}") @Size(max = 80, message = "{form.text.long}")
        String familyName,

        @Size(max = 200, message = "{form.text.long}") String organisation) {

    public ReturnForm {
        slug = Typed.text(slug);
        email = Typed.text(email);
        givenName = Typed.text(givenName);
        familyName = Typed.text(familyName);
        organisation = Typed.text(organisation);
    }

    static ReturnForm of(Preview preview) {
        Newcomer known = preview.coordinator();
        return known == null
                ? new ReturnForm(preview.slug(), "", "", "", "")
                : new ReturnForm(
                        preview.slug(), known.email(), known.givenName(), known.familyName(), known.organisation());
    }

    Newcomer coordinator() {
        return new Newcomer(givenName, familyName, email, organisation, Role.COORDINATOR, Set.of());
    }
}
