package org.maillage.accounts.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Typed;

record ForgottenPasswordForm(
        @NotBlank(message = "{accounts.email.blank}")
        @Email(message = "{accounts.email.wrong}")
        @Size(max = 254, message = "{accounts.text.long}")
        @Nullable
        String email) {

    ForgottenPasswordForm {
        email = Typed.text(email);
    }

    String address() {
        return Typed.text(email);
    }
}
