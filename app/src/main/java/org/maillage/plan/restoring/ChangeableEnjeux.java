package org.maillage.plan.restoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stands under a theme: for its coordination.
@Component
class ChangeableEnjeux {

    private final JdbcClient jdbc;

    ChangeableEnjeux(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param table named by the calling code, never by a request
    Set<UUID> among(Space space, String table, Collection<UUID> ids) {
        var changeable = new HashSet<UUID>();
        jdbc.sql("select id, theme_id from %s where convention_id = ? and id = any (?)".formatted(table))
                .param(space.id().value())
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    if (space.rights().mayCoordinate(new ThemeId(row.getObject("theme_id", UUID.class)))) {
                        changeable.add(row.getObject("id", UUID.class));
                    }
                });
        return changeable;
    }
}
