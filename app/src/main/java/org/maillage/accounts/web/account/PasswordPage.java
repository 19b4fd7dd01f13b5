package org.maillage.accounts.web.account;

import org.maillage.site.FormErrors;

public record PasswordPage(String email, FormErrors errors) {

    public String title() {
        return "Changer mon mot de passe";
    }
}
