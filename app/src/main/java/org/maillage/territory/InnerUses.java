package org.maillage.territory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Areas that lie in others, and those that others are made of.
@Repository
class InnerUses implements AreaUses {

    private final JdbcClient jdbc;

    InnerUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AreaId, String> usesOf(Collection<AreaId> areas) {
        return jdbc
                .sql("""
                        select asked, string_agg('« ' || name || ' »' || coalesce(' (QPV ' || zoning || ')', '') || ' s’y trouve', ', ' order by name, zoning) from (
                          select parent_id as asked, name, zoning from territory.area
                          where parent_id = any (:areas) and deleted_at is null and not id = any (:areas)
                          union
                          select p.part_id, a.name, a.zoning from territory.part p join territory.area a on a.id = p.area_id
                          where p.part_id = any (:areas) and a.deleted_at is null and not a.id = any (:areas)) as within
                        group by asked
                        """)
                .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new AreaId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
