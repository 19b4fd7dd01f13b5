package org.maillage.accounts.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.signin.PasswordRules;
import org.maillage.site.FormErrors;

/// A password to be, typed twice. Kept as typed: spaces count.
public record NewPasswordForm(
        @Nullable String password, @Nullable String again) {

    public String chosen() {
        return password == null ? "" : password;
    }

    public FormErrors check(String email) {
        Optional<String> refusal = PasswordRules.findRefusal(chosen(), email);
        if (refusal.isPresent()) {
            return FormErrors.of("password", refusal.get());
        }
        return chosen().equals(again)
                ? FormErrors.NONE
                : FormErrors.of("again", "Les deux mots de passe sont différents : tapez deux fois le même.");
    }
}
