package org.maillage.territory;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The IRIS of communes, as boundaries and figures bring them: by their code, in one statement for a whole town.
@Repository
public class IrisAreas {

    private final JdbcClient jdbc;

    IrisAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The communes of the instance that have an official code.
    public List<Area> listCommunes() {
        return jdbc.sql("""
                        select %s from territory.area a
                        where kind = 'commune' and code is not null and deleted_at is null order by code
                        """.formatted(Areas.COLUMNS)).query(Areas::area).list();
    }

    /// Adds those that the house does not know, and names those that had no name.
    ///
    /// @param names by code, empty where nobody says it
    @Transactional
    public void add(AreaId commune, Map<String, String> names) {
        var ordered = List.copyOf(names.entrySet());
        jdbc.sql("""
                        insert into territory.area (id, kind, slug, name, short_name, code, parent_id)
                        select gen_random_uuid(), 'iris', 'iris-' || lower(told.code), coalesce(nullif(told.name, ''), 'IRIS ' || told.code),
                          left(coalesce(nullif(told.name, ''), 'IRIS ' || told.code), 18), told.code, cast(:commune as uuid)
                        from unnest(cast(:codes as text[]), cast(:names as text[])) told(code, name)
                        on conflict (code) where kind = 'iris' and deleted_at is null do update
                          set name = excluded.name, short_name = excluded.short_name, version = area.version + 1
                          where area.name = 'IRIS ' || area.code and excluded.name <> area.name
                        """)
                .param("commune", commune.value(), java.sql.Types.OTHER)
                .param("codes", ordered.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("names", ordered.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .update();
    }
}
