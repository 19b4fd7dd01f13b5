package org.maillage.accounts.web.account;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

record PasswordForm(
        @NotEmpty(message = "{accounts.password.blank}") @Nullable
        String current) {

    String typed() {
        return current == null ? "" : current;
    }
}
