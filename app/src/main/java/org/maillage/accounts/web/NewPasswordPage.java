package org.maillage.accounts.web;

import org.maillage.site.FormErrors;

/// @param action address of this page, which holds the one-time secret
/// @param email of the account, for the browser's password store
/// @param passkeys how many open the account too
public record NewPasswordPage(String action, String email, int passkeys, FormErrors errors) {

    public String title() {
        return "Choisir un nouveau mot de passe";
    }

    public String withoutPasskeysLabel() {
        return passkeys > 1 ? "Retirer aussi mes " + passkeys + " clés d’accès" : "Retirer aussi ma clé d’accès";
    }
}
