package org.maillage.accounts.departure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.accounts.PackedTexts;
import org.maillage.accounts.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts a function in the place of a name in every text of the database. Forms opened before learn that what they hold
/// has changed, so that none writes the name back.
///
/// The journal goes last, and forgets that texts were rewritten: it would tell the name it no longer holds.
@Component
class NameReplacement {

    private static final String JOURNAL = "journal.entry";

    private final JdbcClient jdbc;
    private final TextColumns columns;
    private final ObjectProvider<PackedTexts> packed;
    private final JsonMapper json;

    NameReplacement(JdbcClient jdbc, TextColumns columns, ObjectProvider<PackedTexts> packed, JsonMapper json) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.packed = packed;
        this.json = json;
    }

    /// In every text but those of the journal.
    void replaceInTexts(KnownAs names, String title) {
        long told = jdbc.sql("select coalesce(max(id), 0) from journal.entry")
                .query(Long.class)
                .single();
        if (!names.isNobody()) {
            columns.list().stream()
                    .filter(table -> !table.name().equals(JOURNAL))
                    .forEach(table -> replace(table, names, title, ""));
            packed.orderedStream().forEach(texts -> texts.rewrite(names.replacedBy(title)));
        }
        jdbc.sql("delete from journal.entry where xmin = cast(pg_current_xact_id() as xid) and id > ?")
                .param(told)
                .update();
    }

    void replaceInJournal(PersonId person, KnownAs names, String title) {
        jdbc.sql("update journal.entry set actor_name = ? where actor_id = ?")
                .params(title, person.value())
                .update();
        jdbc.sql("""
                        update journal.entry set changes = changes - array['given_name', 'family_name', 'email', 'name']
                        where subject_kind = 'person' and subject_id = ?
                        """).param(person.value()).update();
        if (!names.isNobody()) {
            String kept = columns.keptKinds().stream()
                    .map(kind -> " and subject_kind <> '" + kind + "'")
                    .collect(Collectors.joining());
            columns.list().stream()
                    .filter(table -> table.name().equals(JOURNAL))
                    .forEach(table -> replace(table, names, title, kept));
        }
    }

    /// In how many rows a name stands, those of the journal besides.
    int countTexts(KnownAs names) {
        return names.isNobody()
                ? 0
                : columns.list().stream()
                        .filter(table -> !table.name().equals(JOURNAL))
                        .mapToInt(table -> jdbc.sql(
                                        "select count(*) from %s where %s".formatted(table.name(), found(table)))
                                .params(patterns(names))
                                .query(Integer.class)
                                .single())
                        .sum();
    }

    private void replace(TextColumns.Table table, KnownAs names, String title, String condition) {
        String assignments = Stream.concat(
                        table.columns().stream().map(column -> column.quoted() + " = " + column.replaced()),
                        table.versioned() ? Stream.of("version = version + 1") : Stream.empty())
                .collect(Collectors.joining(", "));
        jdbc.sql("update %s set %s where (%s)%s".formatted(table.name(), assignments, found(table), condition))
                .params(params(names, title))
                .update();
    }

    private Map<String, String> params(KnownAs names, String title) {
        String quoted = json.writeValueAsString(title);
        var params = new HashMap<>(patterns(names));
        params.put("plain", literal(title));
        params.put("quoted", literal(quoted.substring(1, quoted.length() - 1)));
        return params;
    }

    private static Map<String, String> patterns(KnownAs names) {
        return Map.of("pattern", names.pattern(), "inJson", names.patternInJson());
    }

    private static String found(TextColumns.Table table) {
        return table.columns().stream().map(TextColumns.Column::found).collect(Collectors.joining(" or "));
    }

    // A backslash means something in what replaces.
    private static String literal(String text) {
        return text.replace("\\", "\\\\");
    }
}
