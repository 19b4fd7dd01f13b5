package org.maillage.convention.portable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.SharedSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Adds to the instance what a convention brings of those that conventions share.
@Component
class SharedWriting {

    private final JdbcClient jdbc;
    private final SharedKinds kinds;
    private final JsonMapper json;

    SharedWriting(JdbcClient jdbc, SharedKinds kinds, JsonMapper json) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.json = json;
    }

    void add(Matched matched) {
        matched.added().forEach((table, rows) -> rows.forEach(row -> add(table, here(row, matched.ids()))));
        for (SharedSource source : kinds.sources()) {
            List<Row> added = matched.added().getOrDefault(source.table(), List.of());
            if (!added.isEmpty()) {
                source.added(added.stream().map(Row::id).collect(Collectors.toSet()));
            }
        }
    }

    private void add(String table, Row row) {
        Row free = table.equals("territory.area") ? row.with("slug", freeSlug(String.valueOf(row.text("slug")))) : row;
        String columns = String.join(", ", free.values().keySet());
        jdbc.sql("insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, cast(:row as jsonb))"
                        .formatted(table, columns))
                .param("row", json.writeValueAsString(free.values()))
                .update();
    }

    private String freeSlug(String wanted) {
        Set<String> taken = new HashSet<>(jdbc.sql("select slug from territory.area where slug like ? || '%'")
                .param(wanted)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list());
        String free = wanted;
        for (int next = 2; taken.contains(free); next++) {
            free = wanted + "-" + next;
        }
        return free;
    }

    private static Row here(Row row, Map<String, String> ids) {
        Row here = row;
        for (String column : List.of("parent_id", "organisation_id")) {
            String named = row.text(column);
            here = named == null ? here : here.with(column, ids.get(named));
        }
        return here;
    }
}
