package org.maillage.convention.contents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a convention holds now, in one query: all of it at one moment.
@Component
public class ContentsReader {

    private static final String CONVENTION = "convention_id";

    private final JdbcClient jdbc;
    private final ContentTables tables;
    private final ContentColumns columns;
    private final ContentsFormat format;

    ContentsReader(JdbcClient jdbc, ContentTables tables, ContentColumns columns, ContentsFormat format) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.columns = columns;
        this.format = format;
    }

    /// What stands today: without what was removed, nor what belonged to it.
    public Contents readStanding(ConventionId convention, ContentUse use) {
        List<ContentTable> wanted = tables.listOf(use);
        return new Ownership(wanted).standing(read(convention, wanted, true));
    }

    /// All there is, what was removed included: it can be restored elsewhere as it can here.
    public Contents readAll(ConventionId convention, ContentUse use) {
        return read(convention, tables.listOf(use), false);
    }

    private Contents read(ConventionId convention, List<ContentTable> wanted, boolean standing) {
        // A row by table: a function takes a hundred arguments at most, and there are more than fifty tables.
        String documents = IntStream.range(0, wanted.size())
                .mapToObj(place -> "(%d, '%s', %s)"
                        .formatted(place, wanted.get(place).name(), rowsOf(wanted.get(place), standing)))
                .collect(Collectors.joining(",\n"));
        return format.tables(jdbc.sql("""
                        select json_object_agg(name, documents order by place)
                        from (values %s) as contents (place, name, documents)""".formatted(documents))
                .param("convention", convention.value())
                .query(String.class)
                .single());
    }

    private String rowsOf(ContentTable table, boolean standing) {
        String read = columns.listOf(table.name()).stream()
                .map(ContentColumns.Column::name)
                .filter(column ->
                        !column.equals(CONVENTION) && !table.attachments().contains(column))
                .map(column -> "t." + column)
                .collect(Collectors.joining(", "));
        String order = table.key().stream().map(column -> "t." + column).collect(Collectors.joining(", "));
        String condition = standing && table.removal() != null ? " and t." + table.removal() + " is null" : "";
        return """
                coalesce((select json_agg(one) from (
                  select %s from %s t where t.convention_id = :convention%s order by %s) one), '[]')""".formatted(read, table.name(), condition, order);
    }
}
