package org.maillage.directory.web.selections;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.site.Typed;

/// Where a family reads its mail, as typed.
public record SendingForm(
        @NotBlank(message = "{accounts.email.blank}")
        @Email(message = "{accounts.email.wrong}")
        @Size(max = 200, message = "{accounts.text.long}")
        String email) {

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public SendingForm {
        email = Typed.line(email);
    }
}
