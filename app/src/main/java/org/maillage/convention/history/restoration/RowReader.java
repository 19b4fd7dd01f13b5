package org.maillage.convention.history.restoration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalValues;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Shape;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the rows of an object as they stand, in the words of the journal.
@Component
class RowReader {

    private final JdbcClient jdbc;
    private final JournalValues values;

    RowReader(JdbcClient jdbc, JournalValues values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    /// Empty when no such row is in this convention.
    Optional<Former> find(Space space, Shape shape, UUID id) {
        var own = new HashMap<String, @Nullable String>();
        var parts = new HashMap<String, List<Former.Row>>();
        jdbc.sql(query(shape))
                .param("id", id)
                .param("convention", space.id().value())
                .query(row -> {
                    Map<String, @Nullable String> read = values.of(row.getString("values"));
                    if (row.getString("source").equals(shape.table())) {
                        own.putAll(read);
                    } else {
                        parts.computeIfAbsent(row.getString("source"), table -> new ArrayList<>())
                                .add(new Former.Row(read));
                    }
                });
        return own.isEmpty() ? Optional.empty() : Optional.of(new Former(id, own, parts, Set.of()));
    }

    /// Keeps others from changing the object until the end of the transaction.
    void hold(Space space, Shape shape, UUID id) {
        jdbc.sql("select from %s x where x.id = :id %s for no key update".formatted(shape.table(), owned(shape)))
                .param("id", id)
                .param("convention", space.id().value())
                .query((row, number) -> true)
                .list();
    }

    // Names come from the shapes of the house, never from a request.
    private static String query(Shape shape) {
        var query = new StringBuilder(select(shape, shape.table(), "id", "'convention_id', 'words'"));
        shape.parts()
                .forEach(part -> query.append(" union all ")
                        .append(select(
                                shape,
                                part.table(),
                                part.subject(),
                                "'convention_id', 'words', '" + part.subject() + "'"
                                        + (part.alone() ? "" : ", 'version'"))));
        return query.toString();
    }

    private static String owned(Shape shape) {
        return shape.ofInstance() ? "" : "and x.convention_id = :convention";
    }

    private static String select(Shape shape, String table, String subject, String without) {
        return """
                select '%1$s' as source, to_jsonb(x) - array[%3$s] as values from %1$s x
                where x.%2$s = :id %4$s""".formatted(table, subject, without, owned(shape));
    }
}
