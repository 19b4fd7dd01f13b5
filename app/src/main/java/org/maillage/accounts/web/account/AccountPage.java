package org.maillage.accounts.web.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.AccountEntry;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Column;

/// @param organisation its name, or null when none is known
/// @param obstacle why no passkey serves here, or null
/// @param sections what other modules keep of the person
public record AccountPage(
        Filled<AccountForm> filled,
        @Nullable String email,
        @Nullable String organisation,
        List<PasskeyLine> passkeys,
        @Nullable String obstacle,
        List<AccountEntry.Section> sections) {

    public String title() {
        return "Mon compte";
    }

    public List<Column> passkeyColumns() {
        return List.of(Column.plain("Nom"), Column.plain("Ajoutée"), Column.plain("Dernière utilisation"));
    }

    public AccountForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
