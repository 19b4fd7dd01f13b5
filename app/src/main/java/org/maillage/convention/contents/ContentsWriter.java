package org.maillage.convention.contents;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Writes contents into the database: the rows of a convention that is not there yet.
@Component
public class ContentsWriter {

    // The database gives these itself.
    private static final String GIVEN = """
            select a.attname from pg_attribute a
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
              and a.attgenerated = '' and a.attidentity = ''
            """;

    private static final String CONVENTION = "convention_id";

    private final JdbcClient jdbc;
    private final ContentTables tables;
    private final JsonMapper json;

    ContentsWriter(JdbcClient jdbc, ContentTables tables, JsonMapper json) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.json = json;
    }

    /// Adds all rows, in the transaction of who calls: together or not at all.
    ///
    /// @param convention the id of the convention's own row in these contents
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ConventionId convention, Contents contents) {
        tables.listAll().forEach(table -> add(convention, table, contents.rows(table.name())));
    }

    private void add(ConventionId convention, ContentTable table, List<Contents.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> columns = columns(table, rows);
        boolean owned = columns.remove(CONVENTION);
        String names = String.join(", ", columns);
        jdbc.sql("""
                        insert into %1$s (%2$s%3$s) select %2$s%4$s
                        from jsonb_populate_recordset(null::%1$s, cast(:rows as jsonb))
                        """.formatted(
                                table.name(),
                                names,
                                owned ? ", " + CONVENTION : "",
                                owned ? ", cast(:convention as uuid)" : ""))
                .param("rows", json.writeValueAsString(inOrder(rows)))
                .param("convention", convention.value())
                .update();
    }

    // A column that none of the rows says takes the database's default.
    private Set<String> columns(ContentTable table, List<Contents.Row> rows) {
        Set<String> said =
                rows.stream().flatMap(row -> row.values().keySet().stream()).collect(Collectors.toSet());
        said.add(CONVENTION);
        var columns = new LinkedHashSet<>(
                jdbc.sql(GIVEN).param(table.name()).query(String.class).list());
        columns.retainAll(said);
        return columns;
    }

    // The database numbers rows as they come: those that have a number come in its order.
    private static List<Map<String, @Nullable Object>> inOrder(List<Contents.Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong(
                        row -> row.get("number") instanceof Number number ? number.longValue() : 0))
                .map(Contents.Row::values)
                .toList();
    }
}
