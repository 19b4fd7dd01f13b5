package org.maillage.accounts.departure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Under what names and addresses a person was ever known: those of today, and those the journal remembers.
@Component
class Names {

    private static final int ALL_CHANGES = 10_000;

    private final JdbcClient jdbc;
    private final Journal journal;

    Names(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    KnownAs of(PersonId person) {
        Map<String, Set<String>> ever = everOf(person);
        Set<String> shared = sharedFamilyNames(person);
        List<KnownAs.Name> names = ever.getOrDefault("given_name", Set.of()).stream()
                .flatMap(given -> ever.getOrDefault("family_name", Set.of()).stream()
                        .map(family ->
                                new KnownAs.Name(given, family, shared.contains(family.toLowerCase(Locale.FRENCH)))))
                .toList();
        return new KnownAs(names, ever.getOrDefault("email", Set.of()), hasNamesake(person));
    }

    /// Whether another person of the instance bears the same given and family name.
    boolean hasNamesake(PersonId person) {
        return jdbc.sql("""
                        select exists (select from accounts.person p join accounts.person other
                          on lower(other.given_name) = lower(p.given_name) and lower(other.family_name) = lower(p.family_name)
                            and other.id <> p.id and other.replaced_at is null
                          where p.id = ?)
                        """).param(person.value()).query(Boolean.class).single();
    }

    private Set<String> sharedFamilyNames(PersonId person) {
        return jdbc.sql("select family_name from accounts.person where id <> ? and replaced_at is null")
                .param(person.value())
                .query((row, number) -> row.getString(1).toLowerCase(Locale.FRENCH))
                .set();
    }

    private Map<String, Set<String>> everOf(PersonId person) {
        var changes = new ArrayList<JournalEntry.Change>();
        journal.listOf(List.of(person.value()), ALL_CHANGES).stream()
                .filter(entry -> entry.table().equals("accounts.person"))
                .forEach(entry -> changes.addAll(entry.changes()));
        changes.addAll(today(person.value()));
        return changes.stream()
                .collect(Collectors.groupingBy(
                        JournalEntry.Change::field, Collectors.flatMapping(Names::values, Collectors.toSet())));
    }

    private List<JournalEntry.Change> today(UUID person) {
        return jdbc.sql("select given_name, family_name, email from accounts.person where id = ?")
                .param(person)
                .query((row, number) -> List.of(
                        change("given_name", row.getString(1)),
                        change("family_name", row.getString(2)),
                        change("email", row.getString(3))))
                .single();
    }

    private static JournalEntry.Change change(String field, @Nullable String value) {
        return new JournalEntry.Change(field, value, value);
    }

    private static Stream<String> values(JournalEntry.Change change) {
        var values = new LinkedHashSet<String>();
        if (change.before() != null && !change.before().isBlank()) {
            values.add(change.before());
        }
        if (change.after() != null && !change.after().isBlank()) {
            values.add(change.after());
        }
        return values.stream();
    }
}
