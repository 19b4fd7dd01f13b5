package org.maillage.plan.restoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The actions that a member may write on, removed ones included for who may bring them back.
@Component
class ChangeableActions {

    private static final String ACTIONS = """
            select a.id, a.theme_id, a.deleted_at is not null as removed,
              array(select ao.organisation_id from plan.action_organisation ao
                where ao.action_id = a.id and ao.role in ('pilot', 'copilot')) as pilots
            from plan.action a where a.convention_id = :convention and a.id = any (:ids) and %s
            """.formatted(Sight.condition("a"));

    private final JdbcClient jdbc;

    ChangeableActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID id, ThemeId theme, boolean removed, List<OrganisationId> pilots) {

        boolean isOpenTo(Space space) {
            return removed
                    ? space.rights().mayCoordinate(theme)
                    : space.rights().mayContribute(theme, pilots);
        }
    }

    Set<UUID> among(Space space, Collection<UUID> ids) {
        return rows(space, ids).stream()
                .filter(row -> row.isOpenTo(space))
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    /// Those whose theme one coordinates.
    Set<UUID> coordinatedAmong(Space space, Collection<UUID> ids) {
        return rows(space, ids).stream()
                .filter(row -> space.rights().mayCoordinate(row.theme()))
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    private List<Row> rows(Space space, Collection<UUID> ids) {
        return jdbc.sql(ACTIONS)
                .param("convention", space.id().value())
                .param("ids", ids.toArray(UUID[]::new))
                .params(space.sight().params())
                .query((row, number) -> new Row(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        new ThemeId(row.getObject("theme_id", UUID.class)),
                        row.getBoolean("removed"),
                        Arrays.stream((UUID[]) row.getArray("pilots").getArray())
                                .map(OrganisationId::new)
                                .toList()))
                .list();
    }
}
