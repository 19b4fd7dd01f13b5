package org.maillage.accounts.web;

import org.maillage.site.FormErrors;

/// @param action address of this page, which holds the one-time secret
/// @param email of the account, for the browser's password store
public record NewPasswordPage(String action, String email, FormErrors errors) {

    public String title() {
        return "Choisir un nouveau mot de passe";
    }
}
