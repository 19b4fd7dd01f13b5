package org.maillage.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What this module holds on a person: identity, account, passkeys, one-time addresses, and what was changed about
/// them.
@Component
@Order(1)
class AccountData implements PersonalData {

    private static final int ALL_CHANGES = 10_000;

    private final JdbcClient jdbc;
    private final Journal journal;

    AccountData(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Override
    public String heading() {
        return "compte";
    }

    @Override
    public Object heldOn(PersonId person) {
        var held = new LinkedHashMap<String, Object>();
        held.put("identité", rows("""
                select p.given_name as "prénom", p.family_name as "nom", p.email as "adresse électronique",
                  p.function as "fonction", o.name as "organisation"
                from accounts.person p left join accounts.organisation o on o.id = p.organisation_id
                where p.id = ?
                """, person));
        held.put("accès", rows("""
                select administrator as "administre l’instance", disabled_at as "désactivé le"
                from accounts.account where person_id = ?
                """, person));
        held.put("clés d’accès", rows("""
                select name as "nom", created_at as "ajoutée le", last_used_at as "dernière utilisation le",
                  encode(public_key, 'base64') as "clé publique"
                from accounts.passkey where person_id = ? order by created_at
                """, person));
        held.put("liens envoyés", rows("""
                select purpose as "objet", created_at as "créé le", expires_at as "valable jusqu’au", used_at as "utilisé le"
                from accounts.link where person_id = ? order by created_at
                """, person));
        held.put("connexions refusées ces dernières minutes", rows("""
                select f.at as "le", f.address as "depuis"
                from accounts.failed_sign_in f join accounts.person p on lower(p.email) = f.email
                where p.id = ? order by f.at
                """, person));
        held.put(
                "modifications",
                journal.listOf(List.of(person.value()), ALL_CHANGES).stream()
                        .map(AccountData::change)
                        .toList());
        return held;
    }

    private List<Map<String, @Nullable Object>> rows(String sql, PersonId person) {
        return jdbc.sql(sql).param(person.value()).query().listOfRows();
    }

    private static Map<String, Object> change(JournalEntry entry) {
        var change = new LinkedHashMap<String, Object>();
        change.put("le", entry.at().toString());
        change.put("par", entry.actor());
        change.put("champs", entry.changes());
        return change;
    }
}
