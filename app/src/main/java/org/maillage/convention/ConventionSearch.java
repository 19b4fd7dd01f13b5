package org.maillage.convention;

import org.maillage.base.Sights;
import org.maillage.base.search.Searchable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be found of the frame: the conventions themselves, their themes and parties, who works in them.
@Configuration(proxyBeanMethods = false)
class ConventionSearch {

    private static final String CONVENTIONS = """
            select c.convention_id, c.id, c.title, '/vue-d-ensemble' as path, c.summary as text,
              cast(null as date) as day, c.words
            from convention.convention c join mine on mine.convention_id = c.id
            """;

    private static final String THEMES = """
            select x.convention_id, x.id, x.name as title, '/plan?theme=' || x.code as path, x.code as text,
              cast(null as date) as day, x.words
            from convention.theme x join mine on mine.convention_id = x.convention_id
            where x.deleted_at is null
            """;

    private static final String PARTIES = """
            select x.convention_id, x.id, o.name as title, '/reglages/parties' as path, o.short_name as text,
              cast(null as date) as day, o.words
            from convention.party x join mine on mine.convention_id = x.convention_id
              join accounts.organisation o on o.id = x.organisation_id
            where x.deleted_at is null
            """;

    private static final String SIGNATORIES = """
            select x.convention_id, x.id, x.name as title, '/reglages/parties' as path,
              concat_ws(' · ', x.function, x.deliberation) as text, x.signed_on as day, x.words
            from convention.signatory x join mine on mine.convention_id = x.convention_id
            where x.deleted_at is null
            """;

    private static final String MEMBERS = """
            select x.convention_id, x.id, trim(p.given_name || ' ' || p.family_name) as title, '/membres' as path,
              concat_ws(' · ', p.function, o.name) as text, cast(null as date) as day, p.words
            from convention.member x join mine on mine.convention_id = x.convention_id
              join accounts.person p on p.id = x.person_id and p.deleted_at is null
              left join accounts.organisation o on o.id = p.organisation_id
            where x.removed_at is null
            """;

    private static final String SNAPSHOTS = """
            select x.convention_id, x.id, x.name as title, '/etats/' || x.id as path, x.comment as text,
              cast(x.taken_at at time zone 'Europe/Paris' as date) as day, x.words
            from convention.snapshot x join mine on mine.convention_id = x.convention_id
            where x.deleted_at is null
            """;

    // While it is prepared, an avenant is the coordination's.
    private static final String AMENDMENTS = """
            select x.convention_id, x.id, x.title, '/avenants/' || x.slot as path, x.summary as text,
              x.adopted_on as day, x.words
            from convention.amendment x join mine on mine.convention_id = x.convention_id
            where x.status = 'adopted' or mine.coordinator
            """;

    // The name of a file handed in may say what partners keep to themselves.
    private static final String IMPORTS = """
            select x.convention_id, x.id, x.file_name as title, '/imports/' || x.id as path, '' as text,
              cast(x.received_at at time zone 'Europe/Paris' as date) as day, x.words
            from intake.file x %s
            where mine.coordinator
            """.formatted(Sights.join("x"));

    private static final String OBJECTS = """
            select c.short_title, 'convention' from convention.convention c
            where hung.subject_kind = 'convention' and c.id = hung.subject_id
            union all
            select t.name, 'theme' from convention.theme t
            where hung.subject_kind = 'theme' and t.id = hung.subject_id and t.deleted_at is null
            union all
            select o.name, 'partie' from convention.party p join accounts.organisation o on o.id = p.organisation_id
            where hung.subject_kind = 'party' and p.id = hung.subject_id and p.deleted_at is null
            union all
            select s.name, 'signataire' from convention.signatory s
            where hung.subject_kind = 'signatory' and s.id = hung.subject_id and s.deleted_at is null
            union all
            select s.name, 'snapshot' from convention.snapshot s
            where hung.subject_kind = 'snapshot' and s.id = hung.subject_id and s.deleted_at is null
            union all
            select a.title, 'amendment' from convention.amendment a
            where hung.subject_kind = 'amendment' and a.id = hung.subject_id and (a.status = 'adopted' or mine.coordinator)
            union all
            select f.file_name, 'fichier' from intake.file f
            where hung.subject_kind = 'import' and f.id = hung.subject_id and mine.coordinator and %s
            """.formatted(Sights.covers("f"));

    @Bean
    Searchable conventionSearch() {
        return new Searchable("convention", 10, CONVENTIONS);
    }

    @Bean
    Searchable themeSearch() {
        return new Searchable("theme", 15, THEMES);
    }

    @Bean
    Searchable memberSearch() {
        return new Searchable("member", 52, MEMBERS);
    }

    @Bean
    Searchable partySearch() {
        return new Searchable("party", 54, PARTIES);
    }

    @Bean
    Searchable signatorySearch() {
        return new Searchable("signatory", 58, SIGNATORIES);
    }

    @Bean
    Searchable amendmentSearch() {
        return new Searchable("amendment", 80, AMENDMENTS);
    }

    @Bean
    Searchable snapshotSearch() {
        return new Searchable("snapshot", 82, SNAPSHOTS);
    }

    @Bean
    Searchable importSearch() {
        return new Searchable("import", 90, IMPORTS);
    }

    @Bean
    SeenObjects seenObjectsOfTheFrame() {
        return new SeenObjects(OBJECTS);
    }
}
