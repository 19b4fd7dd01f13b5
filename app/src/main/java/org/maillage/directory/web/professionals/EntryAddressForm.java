package org.maillage.directory.web.professionals;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.site.Typed;

/// Where a link is to be sent, as typed.
public record EntryAddressForm(
        @NotBlank(message = "{accounts.email.blank}")
        @Email(message = "{accounts.email.wrong}")
        @Size(max = 200, message = "{accounts.text.long}")
        String email) {

    static final EntryAddressForm EMPTY = new EntryAddressForm("");

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public EntryAddressForm {
        email = Typed.line(email);
    }
}
