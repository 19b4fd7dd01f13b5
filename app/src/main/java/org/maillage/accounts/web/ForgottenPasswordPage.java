package org.maillage.accounts.web;

import org.maillage.site.FormErrors;

public record ForgottenPasswordPage(String email, FormErrors errors) {

    public String title() {
        return "Mot de passe oublié";
    }
}
