package org.maillage.accounts.web.account;

import org.jspecify.annotations.Nullable;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;

/// @param organisation its name, or null when none is known
public record AccountPage(
        Filled<AccountForm> filled,
        @Nullable String email,
        @Nullable String organisation) {

    public String title() {
        return "Mon compte";
    }

    public AccountForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
