package org.maillage.partners.asking;

import org.maillage.base.search.Searchable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What was asked of partners is found by the coordination, which follows it.
@Configuration(proxyBeanMethods = false)
class AskingSearch {

    private static final String CAMPAIGNS = """
            select c.convention_id, c.id, c.title, '/plan/nouvelles/' || c.id as path, c.message as text,
              cast(c.asked_at at time zone 'Europe/Paris' as date) as day, c.words
            from partners.campaign c join mine on mine.convention_id = c.convention_id
            where mine.coordinator
            """;

    @Bean
    Searchable campaignSearch() {
        return new Searchable("campaign", 85, CAMPAIGNS);
    }
}
