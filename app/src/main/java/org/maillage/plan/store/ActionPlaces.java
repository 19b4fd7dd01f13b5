package org.maillage.plan.store;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The areas that actions are for.
@Repository
class ActionPlaces implements AreaUses {

    private final JdbcClient jdbc;

    ActionPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AreaId, String> usesOf(Collection<AreaId> areas) {
        return jdbc
                .sql("""
                        select a.area_id, count(*) from plan.action_area a join plan.action on action.id = a.action_id
                        where a.area_id = any (:areas) and action.deleted_at is null group by 1
                        """)
                .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new AreaId(row.getObject(1, UUID.class)), words(row.getInt(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String words(int count) {
        return count == 1 ? "une action le cite" : count + "\u00a0actions le citent";
    }
}
