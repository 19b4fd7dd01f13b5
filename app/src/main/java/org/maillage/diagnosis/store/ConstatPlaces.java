package org.maillage.diagnosis.store;

import java.util.Collection;
import java.util.Map;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaUses;
import org.maillage.territory.CountedUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The areas that constats, their figures and workshops speak of.
@Repository
class ConstatPlaces implements AreaUses {

    private static final String COUNTS = """
            select area_id, count(distinct id) from (
              select a.area_id, c.id from diagnosis.constat_area a
                join diagnosis.constat c on c.id = a.constat_id and c.deleted_at is null
              union all
              select f.area_id, c.id from diagnosis.constat_figure f
                join diagnosis.constat c on c.id = f.constat_id and c.deleted_at is null
                where f.deleted_at is null
              union all
              select area_id, id from diagnosis.workshop where deleted_at is null) as told
            where area_id = any (:areas) group by 1
            """;

    private final JdbcClient jdbc;

    ConstatPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AreaId, String> usesOf(Collection<AreaId> areas) {
        return CountedUses.of(jdbc, COUNTS, areas, ConstatPlaces::words);
    }

    private static String words(int count) {
        return count == 1 ? "un constat ou un atelier le cite" : count + "\u00a0constats ou ateliers le citent";
    }
}
