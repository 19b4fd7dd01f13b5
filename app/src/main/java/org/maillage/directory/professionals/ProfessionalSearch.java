package org.maillage.directory.professionals;

import org.maillage.base.search.Searchable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Professionals are found in the conventions of their territory, as long as they agree to it.
@Configuration(proxyBeanMethods = false)
class ProfessionalSearch {

    private static final String PROFESSIONALS = """
            select mine.convention_id, f.id, f.name as title, '/annuaire/professionnels/' || f.number as path,
              concat_ws(' · ', nullif(f.function, ''), nullif(f.organisation, ''), nullif(f.help, ''),
                nullif(f.languages, '')) as text,
              cast(null as date) as day, f.words
            from directory.professional f
              join convention.convention v on v.territory_id = f.territory_id and v.deleted_at is null
              join mine on mine.convention_id = v.id
              left join accounts.person p on p.id = f.person_id
              left join accounts.account a on a.person_id = p.id
            where p.deleted_at is null and p.left_on is null and a.disabled_at is null
            """;

    @Bean
    Searchable professionalSearch() {
        return new Searchable("professional", 53, PROFESSIONALS);
    }
}
