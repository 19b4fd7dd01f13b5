package org.maillage.directory.subjects;

import org.maillage.base.search.Searchable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Structures and services among all that is found by words: those of the territory of each convention.
@Configuration(proxyBeanMethods = false)
class SheetSearch {

    private static final String STRUCTURES = """
            select mine.convention_id, o.id, o.name as title, '/annuaire/' || x.number as path,
              concat_ws(' · ', x.commune, x.address, x.description) as text, cast(null as date) as day, o.words
            from directory.offer o join directory.structure x on x.id = o.id
              join convention.convention c on directory.commune(o.insee) in (select directory.communes_of(c.territory_id))
              join mine on mine.convention_id = c.id
            where o.service_id is null
            """;

    private static final String SERVICES = """
            select mine.convention_id, o.id, o.name as title, '/annuaire/services/' || x.number as path,
              concat_ws(' · ', s.name, x.description) as text, cast(null as date) as day, o.words
            from directory.offer o join directory.service x on x.id = o.service_id
              join directory.structure s on s.id = o.structure_id
              join convention.convention c on directory.commune(o.insee) in (select directory.communes_of(c.territory_id))
              join mine on mine.convention_id = c.id
            """;

    @Bean
    Searchable structuresFound() {
        return new Searchable("structure", 30, STRUCTURES);
    }

    @Bean
    Searchable servicesFound() {
        return new Searchable("service", 31, SERVICES);
    }
}
