package org.maillage.directory.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.site.Typed;

/// Where to write to somebody, as typed.
public record MailAddressForm(
        @NotBlank(message = "{accounts.email.blank}")
        @Email(message = "{accounts.email.wrong}")
        @Size(max = 200, message = "{accounts.text.long}")
        String email) {

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public MailAddressForm {
        email = Typed.line(email);
    }
}
