package org.maillage.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What this module holds on a person: identity, account, passkeys, one-time addresses, what was changed about them,
/// and what they changed.
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
    public Set<String> covers() {
        return Set.of(
                "accounts.account.person_id",
                "accounts.passkey.person_id",
                "accounts.link.person_id",
                "accounts.link.invited_by",
                "journal.entry.actor_id");
    }

    @Override
    public Map<String, String> leavesOut() {
        return Map.of(
                "accounts.passkey_challenge.person_id",
                "Défis envoyés à un appareil pendant l’ajout d’une clé d’accès\u00a0: effacés au bout de cinq minutes.");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        var held = new HeldRows(jdbc, person);
        return List.of(
                held.read("identité", """
                select p.given_name as "prénom", p.family_name as "nom", p.email as "adresse électronique",
                  p.function as "fonction", o.name as "organisation", p.left_on as "a quitté ses fonctions le"
                from accounts.person p left join accounts.organisation o on o.id = p.organisation_id
                where p.id = :person
                """),
                held.read("accès", """
                select administrator as "administre l’instance", disabled_at as "désactivé le"
                from accounts.account where person_id = :person
                """),
                held.read("clés d’accès", """
                select name as "nom", created_at as "ajoutée le", last_used_at as "dernière utilisation le",
                  encode(public_key, 'base64') as "clé publique"
                from accounts.passkey where person_id = :person order by created_at
                """),
                held.read("liens reçus", """
                select purpose as "objet", created_at as "créé le", expires_at as "valable jusqu’au", used_at as "utilisé le"
                from accounts.link where person_id = :person order by created_at
                """),
                held.read("invitations envoyées", """
                select purpose as "objet", destination as "vers", created_at as "créée le", used_at as "utilisée le"
                from accounts.link where invited_by = :person order by created_at
                """),
                held.read("connexions refusées", """
                select f.at as "le", f.address as "depuis"
                from accounts.failed_sign_in f join accounts.person p on lower(p.email) = f.email
                where p.id = :person order by f.at
                """),
                new Part("changements sur vous", changesAbout(person)),
                held.read("changements par vous", """
                select e.at as "le", e.subject_kind as "objet", e.operation as "geste", e.table_name as "table",
                  (select string_agg(key, ', ') from jsonb_object_keys(e.changes) key) as "champs"
                from journal.entry e where e.actor_id = :person order by e.id
                """));
    }

    private List<Map<String, @Nullable Object>> changesAbout(PersonId person) {
        return journal.listOf(List.of(person.value()), ALL_CHANGES).stream()
                .flatMap(entry -> entry.changes().stream().map(change -> change(entry, change)))
                .toList();
    }

    private static Map<String, @Nullable Object> change(JournalEntry entry, JournalEntry.Change change) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("le", entry.at());
        row.put("par", entry.actor());
        row.put("champ", change.field());
        row.put("avant", change.before());
        row.put("après", change.after());
        return row;
    }
}
