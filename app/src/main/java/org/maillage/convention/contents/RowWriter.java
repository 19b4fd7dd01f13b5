package org.maillage.convention.contents;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Changes one row of a convention that is there already.
@Component
class RowWriter {

    private final JdbcClient jdbc;
    private final ContentColumns columns;
    private final JsonMapper json;

    RowWriter(JdbcClient jdbc, ContentColumns columns, JsonMapper json) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.json = json;
    }

    void update(ConventionId convention, ContentTable table, Set<String> changed, Contents.Row row) {
        set(convention, table, row, changed.stream().map(column -> column + " = new." + column));
    }

    /// Dates the removal, or deletes where removed rows are gone.
    void remove(ConventionId convention, ContentTable table, Contents.Row row, Instant at) {
        if (table.removal() == null) {
            jdbc.sql("delete from %s t using jsonb_populate_record(null::%1$s, cast(:row as jsonb)) new where %s"
                            .formatted(table.name(), same(table)))
                    .params(params(convention, row))
                    .update();
        } else {
            jdbc.sql(
                            "update %s t set %s = :at%s from jsonb_populate_record(null::%1$s, cast(:row as jsonb)) new where %s"
                                    .formatted(table.name(), table.removal(), nextVersion(table.name()), same(table)))
                    .params(params(convention, row))
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    /// A row that was removed, or went with another, is taken up again.
    ///
    /// @return whether there was one
    boolean bringBack(ConventionId convention, ContentTable table, Contents.Row row) {
        return set(
                        convention,
                        table,
                        row,
                        row.values().keySet().stream()
                                .filter(RowFields::isFact)
                                .filter(column -> !table.key().contains(column))
                                .map(column -> column + " = new." + column))
                > 0;
    }

    /// Gives objects another version.
    void touch(ConventionId convention, String table, Collection<UUID> ids) {
        jdbc.sql("update " + table + " set version = version + 1 where convention_id = :convention and id = any (:ids)")
                .param("convention", convention.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    void outdate(ConventionId convention, String table) {
        String version = nextVersion(table);
        if (!version.isEmpty()) {
            jdbc.sql("update %s t set %s where convention_id = :convention".formatted(table, version.substring(2)))
                    .param("convention", convention.value())
                    .update();
        }
    }

    private int set(ConventionId convention, ContentTable table, Contents.Row row, Stream<String> assignments) {
        String back = table.removal() == null
                ? table.key().getFirst() + " = t." + table.key().getFirst()
                : table.removal() + " = null";
        String all = Stream.concat(Stream.of(back), assignments).collect(Collectors.joining(", "));
        return jdbc.sql("update %s t set %s%s from jsonb_populate_record(null::%1$s, cast(:row as jsonb)) new where %s"
                        .formatted(table.name(), all, nextVersion(table.name()), same(table)))
                .params(params(convention, row))
                .update();
    }

    private static String same(ContentTable table) {
        return table.key().stream()
                .map(column -> " and t." + column + " = new." + column)
                .collect(Collectors.joining("", "t.convention_id = :convention", ""));
    }

    private Map<String, Object> params(ConventionId convention, Contents.Row row) {
        return Map.of("convention", convention.value(), "row", json.writeValueAsString(row.values()));
    }

    private String nextVersion(String table) {
        boolean versioned =
                columns.listOf(table).stream().anyMatch(column -> column.name().equals("version"));
        return versioned ? ", version = t.version + 1" : "";
    }
}
