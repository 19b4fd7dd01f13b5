package org.maillage.accounts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FormErrors;
import org.maillage.site.Unsent;

/// @param passkeys whether they serve at the address by which the visitor came
/// @param unsent a form that waits for its author to sign in again, or null
public record SignInPage(
        String email,
        FormErrors errors,
        boolean passkeys,
        @Nullable Unsent unsent) {

    public String title() {
        return unsent == null ? "Se connecter" : "Votre session a pris fin, rien n’est perdu";
    }

    public String button() {
        return unsent == null ? "Se connecter" : "Se connecter et retrouver ma saisie";
    }

    /// What the forms of this page carry on.
    public List<Unsent.Hidden> carried() {
        return unsent == null ? List.of() : unsent.carried();
    }
}
