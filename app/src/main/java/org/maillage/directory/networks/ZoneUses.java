package org.maillage.directory.networks;

import java.util.Collection;
import java.util.Map;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaUses;
import org.maillage.territory.CountedUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A zone that a structure answers for does not leave unseen, nor a quartier where a professional works.
@Component
class ZoneUses implements AreaUses {

    private static final String COUNTS = """
            select area_id, count(*) from (
              select area_id from directory.structure_zone
              union all select unnest(areas) from directory.professional) as told
            where area_id = any (:areas) group by 1
            """;

    private final JdbcClient jdbc;

    ZoneUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AreaId, String> usesOf(Collection<AreaId> areas) {
        return CountedUses.of(jdbc, COUNTS, areas, ZoneUses::words);
    }

    private static String words(int count) {
        return count == 1 ? "une fiche de l’annuaire le cite" : count + "\u00a0fiches de l’annuaire le citent";
    }
}
