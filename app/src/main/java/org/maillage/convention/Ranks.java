package org.maillage.convention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.Direction;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The order of rows that people arrange by hand.
@Component
class Ranks {

    private final JdbcClient jdbc;

    Ranks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Moves a row one step among its neighbours; at the end of the list it stays where it is.
    ///
    /// @param table a table with `id` and `position`, named by the calling code, never by a request
    /// @param ordered the rows as they stand
    void move(String table, List<UUID> ordered, UUID moved, Direction direction) {
        int from = ordered.indexOf(moved);
        if (from < 0) {
            throw NotFound.of("Row of " + table, moved);
        }
        int to = direction == Direction.UP ? from - 1 : from + 1;
        if (to < 0 || to >= ordered.size()) {
            return;
        }
        var wanted = new ArrayList<>(ordered);
        Collections.swap(wanted, from, to);
        // Every position is written anew: two rows added at the same instant may have had the same one.
        jdbc.sql("""
                        update %s as ranked set position = wanted.rank - 1
                        from unnest(cast(? as uuid[])) with ordinality as wanted(id, rank)
                        where ranked.id = wanted.id and ranked.position <> wanted.rank - 1
                        """.formatted(table)).param(wanted.toArray(UUID[]::new)).update();
    }
}
