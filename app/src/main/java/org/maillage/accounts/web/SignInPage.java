package org.maillage.accounts.web;

import org.maillage.site.FormErrors;

public record SignInPage(String email, FormErrors errors) {

    static SignInPage empty() {
        return new SignInPage("", FormErrors.NONE);
    }

    public String title() {
        return "Se connecter";
    }
}
