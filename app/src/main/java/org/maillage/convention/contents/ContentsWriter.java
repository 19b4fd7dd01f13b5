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

    private static final String CONVENTION = "convention_id";

    private final JdbcClient jdbc;
    private final ContentTables tables;
    private final ContentColumns columns;
    private final JsonMapper json;

    ContentsWriter(JdbcClient jdbc, ContentTables tables, ContentColumns columns, JsonMapper json) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.columns = columns;
        this.json = json;
    }

    /// Adds all rows, in the transaction of who calls: together or not at all.
    ///
    /// @param convention the id of the convention's own row in these contents
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ConventionId convention, Contents contents) {
        tables.listAll().stream()
                .filter(table -> !contents.rows(table.name()).isEmpty())
                .forEach(table -> add(convention, table, contents.rows(table.name())));
    }

    private void add(ConventionId convention, ContentTable table, List<Contents.Row> rows) {
        Set<String> written = written(table, rows);
        boolean owned = written.remove(CONVENTION);
        String names = String.join(", ", written);
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
    private Set<String> written(ContentTable table, List<Contents.Row> rows) {
        Set<String> said =
                rows.stream().flatMap(row -> row.values().keySet().stream()).collect(Collectors.toSet());
        said.add(CONVENTION);
        return columns.listOf(table.name()).stream()
                .filter(column -> !column.given())
                .map(ContentColumns.Column::name)
                .filter(said::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    // The database numbers rows as they come: those that have a number come in its order.
    private static List<Map<String, @Nullable Object>> inOrder(List<Contents.Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong(row -> row.number("number")))
                .map(Contents.Row::values)
                .toList();
    }
}
