package org.maillage.accounts.web;

import org.jspecify.annotations.Nullable;
import org.maillage.site.FormErrors;

/// @param action address of this page, which holds the one-time secret
/// @param by who invites
/// @param to the space one is invited to, or null for the instance itself
public record InvitationPage(
        String action,
        String givenName,
        String email,
        String by,
        @Nullable String to,
        boolean administrator,
        FormErrors errors) {

    public String title() {
        return "Bienvenue, " + givenName;
    }

    /// Who invites to what, in one sentence.
    public String sentence() {
        if (administrator) {
            return by + " vous invite à administrer cette instance de Maillage.";
        }
        return by + " vous invite à rejoindre " + (to == null ? "Maillage" : to) + ".";
    }
}
