package org.maillage.convention.portable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.contents.AcceptedWords;
import org.maillage.convention.contents.ContentTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the database says of the columns of a table: what the schema of the format publishes, and what a file is
/// checked against. Read once for each table: they keep their columns as long as the application runs.
@Component
class Catalogue {

    private static final String COLUMNS = """
            select a.attname, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
              a.attnotnull and not a.atthasdef and a.attidentity = '' as required,
              (select string_agg(pg_get_constraintdef(c.oid), ' ') from pg_constraint c
               where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]) as checks,
              (select c.confrelid::regclass::text from pg_constraint c
               where c.conrelid = a.attrelid and c.contype = 'f' and c.conkey = array[a.attnum]) as refers_to
            from pg_attribute a
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
              and a.attgenerated = '' and a.attname <> 'convention_id'
            order by a.attnum
            """;

    private static final Pattern CHOICE = Pattern.compile("= ANY \\(ARRAY\\[(.*?)\\]");
    private static final Pattern WORD = Pattern.compile("'([^']*)'::text");

    private final JdbcClient jdbc;
    private final ObjectProvider<AcceptedWords> accepted;
    private final Map<String, List<CatalogueColumn>> known = new ConcurrentHashMap<>();

    Catalogue(JdbcClient jdbc, ObjectProvider<AcceptedWords> accepted) {
        this.jdbc = jdbc;
        this.accepted = accepted;
    }

    List<CatalogueColumn> columns(ContentTable table) {
        return known.computeIfAbsent(table.name(), _ -> read(table));
    }

    private List<CatalogueColumn> read(ContentTable table) {
        return jdbc.sql(COLUMNS)
                .param(table.name())
                .query((row, number) -> {
                    String name = row.getString("attname");
                    String refersTo = row.getString("refers_to");
                    return new CatalogueColumn(
                            name,
                            row.getString("type"),
                            row.getBoolean("nullable"),
                            row.getBoolean("required"),
                            words(table.name() + "." + name, row.getString("checks")),
                            refersTo == null ? "" : refersTo);
                })
                .list();
    }

    // Of a text, those its check lists; of what the application alone knows, those it tells.
    private List<String> words(String column, @Nullable String checks) {
        List<String> told = accepted.stream()
                .flatMap(some -> some.byColumn().getOrDefault(column, List.of()).stream())
                .toList();
        if (!told.isEmpty() || checks == null) {
            return told;
        }
        return CHOICE.matcher(checks)
                .results()
                .findFirst()
                .map(choice -> WORD.matcher(choice.group(1))
                        .results()
                        .map(MatchResult::group)
                        .map(word -> word.substring(1, word.lastIndexOf('\'')))
                        .toList())
                .orElseGet(Arrays::asList);
    }
}
