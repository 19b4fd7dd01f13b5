package org.maillage.plan.store;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.notices.InterestSource;
import org.maillage.convention.MemberSights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The actions that concern somebody, with their news and what is said of them: what they carry, follow, pilot or
/// coordinate.
@Component
class PlanInterests implements InterestSource {

    // Removed actions too: that they are gone concerns the same people.
    private static final String INTERESTS = """
            with mine as (select one.*, exists (
                select from convention.member_theme theme where theme.member_id = one.member_id) as themed
              from %s one where one.person_id = :person and one.convention_id = any (:mineIds)),
            wanted as (
              select a.convention_id, a.id, min(reason.strength) as strength
              from mine join plan.action a on a.convention_id = mine.convention_id and %s
                cross join lateral (
                  select 1 as strength from plan.action_person ap
                  where ap.action_id = a.id and ap.person_id = mine.person_id and ap.role = 'in-charge'
                  union all
                  select 2 from plan.action_organisation ao
                  where ao.action_id = a.id and ao.role in ('pilot', 'copilot')
                    and ao.organisation_id in (mine.organisation_id, mine.institution_id)
                    and mine.role <> 'reader'
                  union all
                  select 3 from plan.follower f where f.action_id = a.id and f.person_id = mine.person_id
                  union all
                  select 4 from convention.member_theme theme
                  where theme.member_id = mine.member_id and theme.theme_id = a.theme_id and mine.coordinator
                  union all
                  select 5 where mine.coordinator and not mine.themed) reason
              group by a.convention_id, a.id)
            select convention_id, id, strength from wanted
            union all
            select wanted.convention_id, n.id, wanted.strength from wanted join plan.note n on n.action_id = wanted.id
            union all
            select wanted.convention_id, c.id, wanted.strength
            from wanted join convention.comment c on c.convention_id = wanted.convention_id and c.subject_id = wanted.id
            """.formatted(MemberSights.OF_PEOPLE, Sights.covers("a"));

    private static final List<String> REASONS = List.of(
            "vous en êtes responsable",
            "votre organisation en est pilote",
            "vous en suivez l’avancement",
            "vous coordonnez ce thème",
            "vous coordonnez la convention");

    private final JdbcClient jdbc;

    PlanInterests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Interest> interestsOf(UUID person, Sights sights) {
        return jdbc.sql(INTERESTS)
                .param("person", person)
                .param("mineIds", sights.byConvention().keySet().toArray(UUID[]::new))
                .query((row, number) -> new Interest(
                        row.getObject("convention_id", UUID.class),
                        row.getObject("id", UUID.class),
                        "action",
                        row.getInt("strength"),
                        REASONS.get(row.getInt("strength") - 1)))
                .list();
    }
}
