package org.maillage.directory.web.reviews;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.site.Typed;

/// Where to write to an organisation, as typed.
public record KeeperAddressForm(
        @NotBlank(message = "{accounts.email.blank}")
        @Email(message = "{accounts.email.wrong}")
        @Size(max = 200, message = "{accounts.text.long}")
        String email) {

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public KeeperAddressForm {
        email = Typed.line(email);
    }
}
