package org.maillage.accounts.web.account;

import org.jspecify.annotations.Nullable;
import org.maillage.site.FormErrors;

/// Adding a passkey: first one proves who one is, then the device makes the key.
///
/// @param offered whether it is proposed to a newcomer, who may well go on without
/// @param obstacle why no passkey serves here, or null
/// @param options what the device needs to make the key, as JSON; null as long as the password is asked
/// @param name proposed
public record NewPasskeyPage(
        boolean offered,
        @Nullable String obstacle,
        @Nullable String options,
        String name,
        String email,
        FormErrors errors) {

    public String title() {
        return offered ? "Entrer sans mot de passe, la prochaine fois ?" : "Ajouter une clé d’accès";
    }

    /// Where one goes instead.
    public String elsewhere() {
        return offered ? "/espace" : "/espace/compte";
    }

    public String elsewhereLabel() {
        return offered ? "Plus tard" : "Annuler";
    }
}
