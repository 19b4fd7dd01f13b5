package org.maillage.accounts.web;

import org.maillage.site.FormErrors;

/// @param passkeys whether they serve at the address by which the visitor came
public record SignInPage(String email, FormErrors errors, boolean passkeys) {

    public String title() {
        return "Se connecter";
    }
}
