package org.maillage.partners.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.site.Typed;

/// Where to write to somebody, as typed.
public record AddressForm(
        @NotBlank(message = "{accounts.email.blank}")
        @Email(message = "{accounts.email.wrong}")
        @Size(max = 200, message = "{accounts.text.long}")
        String email) {

    static final AddressForm EMPTY = new AddressForm("");

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public AddressForm {
        email = Typed.line(email);
    }
}
