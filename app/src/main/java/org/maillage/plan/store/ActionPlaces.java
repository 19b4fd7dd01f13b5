package org.maillage.plan.store;

import java.util.Collection;
import java.util.Map;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaUses;
import org.maillage.territory.CountedUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The areas that actions are for.
@Repository
class ActionPlaces implements AreaUses {

    private static final String COUNTS = """
            select a.area_id, count(*) from plan.action_area a join plan.action on action.id = a.action_id
            where a.area_id = any (:areas) and action.deleted_at is null group by 1
            """;

    private final JdbcClient jdbc;

    ActionPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AreaId, String> usesOf(Collection<AreaId> areas) {
        return CountedUses.of(jdbc, COUNTS, areas, ActionPlaces::words);
    }

    private static String words(int count) {
        return count == 1 ? "une action le cite" : count + "\u00a0actions le citent";
    }
}
