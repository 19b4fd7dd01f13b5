package org.maillage.accounts.web;

import org.maillage.site.FormErrors;

/// @param action address of this page, which holds the one-time secret
public record FirstAccessPage(String action, FirstAccessForm form, FormErrors errors) {

    public String title() {
        return "Ouvrir l’administration de Maillage";
    }
}
