package org.maillage.plan.store;

import org.maillage.base.Sights;
import org.maillage.base.search.Searchable;
import org.maillage.convention.SeenObjects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be found in plans. Steps and notes are hidden with their action; an organisation is found where an action
/// that
/// one may see speaks of it.
@Configuration(proxyBeanMethods = false)
class PlanSearch {

    private static final String ACTIONS = """
            select a.convention_id, a.id, a.code || ' ' || a.title as title, '/plan/actions/' || a.code as path,
              concat_ws(' · ', nullif(a.description, ''), nullif(a.objectives, ''), nullif(a.participation, ''),
                (select string_agg(one ->> 'value', ' · ') from jsonb_array_elements(a.origin) one)) as text,
              cast(null as date) as day, a.words
            from plan.action a %s
            where a.deleted_at is null
            """.formatted(Sights.join("a"));

    private static final String STEPS = """
            select s.convention_id, s.id, s.title, '/plan/actions/' || a.code || '/etapes' as path,
              a.code || ' ' || a.title as text, coalesce(s.done_on, s.due_on) as day, s.words
            from plan.step s join plan.action a on a.id = s.action_id and a.deleted_at is null %s
            where s.deleted_at is null
            """.formatted(Sights.join("a"));

    private static final String NOTES = """
            select n.convention_id, n.id, a.code || ' ' || a.title as title,
              '/plan/actions/' || a.code || '/nouvelles' as path, n.body as text, n.written_on as day, n.words
            from plan.note n join plan.action a on a.id = n.action_id and a.deleted_at is null %s
            where n.deleted_at is null and %s
            """.formatted(Sights.join("a"), Sights.covers("n"));

    private static final String NAMED = """
            select x.convention_id, x.id, x.%1$s as title, '%2$s' as path, %3$s as text, cast(null as date) as day, x.words
            from plan.%4$s x join mine on mine.convention_id = x.convention_id
            where x.deleted_at is null
            """;

    private static final String ORGANISATIONS = """
            select tied.convention_id, o.id, o.name as title, '/plan/organismes/' || o.id as path, o.short_name as text,
              cast(null as date) as day, o.words
            from accounts.organisation o cross join lateral (
              select distinct a.convention_id
              from plan.action_organisation ao join plan.action a on a.id = ao.action_id and a.deleted_at is null %s
              where ao.organisation_id = o.id) tied
            where o.deleted_at is null
            """.formatted(Sights.join("a"));

    // A place of the territory is found whether an action speaks of it or not: nothing there is an answer too.
    private static final String AREAS = """
            select tied.convention_id, area.id, area.name as title, '/plan?quartier=' || area.slug as path,
              coalesce(area.code, '') as text, cast(null as date) as day, area.words
            from territory.area area cross join lateral (
              with recursive around as (
                select area.id, area.parent_id
                union all select up.id, up.parent_id from territory.area up join around on up.id = around.parent_id)
              select mine.convention_id
              from mine join convention.convention c on c.id = mine.convention_id
                join around on around.id = c.territory_id) tied
            where area.deleted_at is null
            """;

    private static final String OBJECTS = """
            select a.code || ' ' || a.title, 'action' from plan.action a
            where hung.subject_kind = 'action' and a.id = hung.subject_id and a.deleted_at is null and %1$s
            union all
            select a.code || ' ' || a.title, 'nouvelle' from plan.note n join plan.action a on a.id = n.action_id
            where hung.subject_kind = 'note' and n.id = hung.subject_id and n.deleted_at is null
              and a.deleted_at is null and %1$s and %2$s
            union all
            select e.title, 'enjeu' from plan.enjeu e
            where hung.subject_kind = 'enjeu' and e.id = hung.subject_id and e.deleted_at is null
            """.formatted(Sights.covers("a"), Sights.covers("n"));

    @Bean
    Searchable enjeuSearch() {
        return new Searchable("enjeu", 20, NAMED.formatted("title", "/plan/enjeux", "x.description", "enjeu"));
    }

    @Bean
    Searchable headingSearch() {
        return new Searchable("heading", 25, NAMED.formatted("title", "/plan/enjeux", "''", "heading"));
    }

    @Bean
    Searchable actionSearch() {
        return new Searchable("action", 30, ACTIONS);
    }

    @Bean
    Searchable topicSearch() {
        return new Searchable("topic", 40, NAMED.formatted("name", "/plan?sujet=' || x.id || '", "''", "topic"));
    }

    @Bean
    Searchable contractSearch() {
        return new Searchable(
                "contract", 42, NAMED.formatted("name", "/plan?contrat=' || x.id || '", "''", "contract"));
    }

    @Bean
    Searchable organisationSearch() {
        return new Searchable("organisation", 50, ORGANISATIONS);
    }

    @Bean
    Searchable areaSearch() {
        return new Searchable("area", 55, AREAS);
    }

    @Bean
    Searchable stepSearch() {
        return new Searchable("step", 60, STEPS);
    }

    @Bean
    Searchable noteSearch() {
        return new Searchable("note", 70, false, NOTES);
    }

    @Bean
    SeenObjects seenObjectsOfThePlan() {
        return new SeenObjects(OBJECTS);
    }
}
