package org.maillage.convention.history;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.Sight;
import org.maillage.base.journal.JournalSubject;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Objects of the frame that every member may see, removed ones included: their history outlives them.
///
/// @param select `id, label, path` of the rows of a convention, with parameters `:convention` and `:ids`
record RowSubject(JdbcClient jdbc, String kind, String select) implements JournalSubject {

    private record Row(UUID id, Shown shown) {}

    @Override
    public Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids) {
        return jdbc
                .sql(select)
                .param("convention", convention)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) ->
                        new Row(row.getObject(1, UUID.class), new Shown(row.getString(2), row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, Row::shown));
    }
}
