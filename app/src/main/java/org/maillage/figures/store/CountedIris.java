package org.maillage.figures.store;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Areas that figures in force are told of by their code.
@Repository
class CountedIris implements AreaUses {

    private final JdbcClient jdbc;

    CountedIris(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AreaId, String> usesOf(Collection<AreaId> areas) {
        return jdbc
                .sql("""
                        select a.id from territory.area a
                        where a.id = any (?) and a.kind = 'iris' and exists (
                          select from figures.line l join figures.edition e on e.id = l.edition_id
                          where l.code = a.code and e.state = 'in_force')
                        """)
                .param(areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .query((row, _) -> new AreaId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(area -> area, _ -> "des chiffres en parlent"));
    }
}
