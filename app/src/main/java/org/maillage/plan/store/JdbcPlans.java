package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sights;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.Progress;
import org.maillage.plan.across.ActionState;
import org.maillage.plan.across.CarriedByMe;
import org.maillage.plan.across.LedAction;
import org.maillage.plan.across.PlanCount;
import org.maillage.plan.across.Plans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlans implements Plans {

    private static final String COUNTS = """
            with %s,
            unanswered as (
              select e.convention_id, count(*) as number
              from plan.enjeu e join mine on mine.convention_id = e.convention_id
              where e.deleted_at is null and not exists (
                select from plan.action_enjeu ae join seen on seen.id = ae.action_id where ae.enjeu_id = e.id)
              group by e.convention_id)
            select mine.convention_id, coalesce(unanswered.number, 0) as unanswered, count(seen.id) as actions,
              count(*) filter (where seen.late) as late,
              count(*) filter (where seen.silent) as silent,
              count(*) filter (where seen.id is not null and %s) as without_pilot,
              count(*) filter (where seen.id is not null and seen.nature is null) as unknown_nature,
              max(seen.heard_on) as last_news
            from mine
              left join seen on seen.convention_id = mine.convention_id
              left join unanswered on unanswered.convention_id = mine.convention_id
            group by mine.convention_id, unanswered.number
            """.formatted(SeenAcross.ALL, FilterSql.WITHOUT_PILOT);

    private static final String STATE =
            "seen.convention_id, seen.id, seen.code, seen.title, seen.progress, seen.late, seen.silent, seen.ends_on, seen.endless";

    private static final String IN_CHARGE = """
            with %s,
            due as (
              select s.action_id, array_agg(s.title order by s.due_on, s.position) as titles,
                array_agg(s.due_on order by s.due_on, s.position) as days, min(s.due_on) as first
              from plan.step s
              where s.action_id in (select id from seen where progress not in ('done', 'abandoned'))
                and s.deleted_at is null and s.done_on is null and s.due_on <= :until
              group by s.action_id)
            select %s, due.titles, due.days
            from seen left join due on due.action_id = seen.id
            where seen.late or seen.silent or due.action_id is not null
            order by seen.late desc, least(due.first, seen.ends_on) nulls last, seen.convention_id, seen.code
            """.formatted(
                    SeenAcross.among(
                            "select action_id from plan.action_person where person_id = :person and role = 'in-charge'"),
                    STATE);

    private static final String LED = """
            with %s
            select %s, o.id as organisation_id, o.short_name, ao.role = 'pilot' as pilot
            from seen
              join plan.action_organisation ao on ao.action_id = seen.id and ao.role in ('pilot', 'copilot')
                and ao.organisation_id = any (:organisations)
              join accounts.organisation o on o.id = ao.organisation_id
            order by seen.late desc, seen.silent desc, seen.progress in ('done', 'abandoned'), seen.ends_on nulls last,
              seen.convention_id, length(seen.code), seen.code, ao.role desc
            """.formatted(SeenAcross.among("""
                    select action_id from plan.action_organisation
                    where organisation_id = any (:organisations) and role in ('pilot', 'copilot')"""), STATE);

    private final JdbcClient jdbc;
    private final SeenAcross seen;

    JdbcPlans(JdbcClient jdbc, SeenAcross seen) {
        this.jdbc = jdbc;
        this.seen = seen;
    }

    @Override
    public Map<UUID, PlanCount> countsOf(Sights sights) {
        var counts = new HashMap<UUID, PlanCount>();
        jdbc.sql(COUNTS).params(seen.params(sights)).query((ResultSet row) -> {
            counts.put(row.getObject("convention_id", UUID.class), count(row));
        });
        return counts;
    }

    @Override
    public List<CarriedByMe> listInCharge(Sights sights, PersonId person, LocalDate until) {
        return jdbc.sql(IN_CHARGE)
                .params(seen.params(sights))
                .param("person", person.value())
                .param("until", until)
                .query((row, number) -> new CarriedByMe(state(row), dueSteps(row)))
                .list();
    }

    @Override
    public List<LedAction> listLedBy(Sights sights, Collection<OrganisationId> organisations) {
        return jdbc.sql(LED)
                .params(seen.params(sights))
                .param("organisations", Codes.ids(organisations, OrganisationId::value))
                .query((row, number) -> new LedAction(
                        state(row),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("short_name"),
                        row.getBoolean("pilot")))
                .list();
    }

    static ActionState state(ResultSet row) throws SQLException {
        return new ActionState(
                new ConventionId(row.getObject("convention_id", UUID.class)),
                new ActionName(
                        new ActionId(row.getObject("id", UUID.class)), row.getString("code"), row.getString("title")),
                Codes.value(Progress.class, row.getString("progress")),
                row.getBoolean("late"),
                row.getBoolean("silent"),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("endless"));
    }

    private static PlanCount count(ResultSet row) throws SQLException {
        return new PlanCount(
                row.getInt("actions"),
                row.getInt("late"),
                row.getInt("silent"),
                row.getInt("without_pilot"),
                row.getInt("unknown_nature"),
                row.getInt("unanswered"),
                row.getObject("last_news", LocalDate.class));
    }

    private static List<CarriedByMe.DueStep> dueSteps(ResultSet row) throws SQLException {
        List<String> titles = Codes.strings(row, "titles");
        List<LocalDate> days = Codes.days(row, "days");
        return IntStream.range(0, titles.size())
                .mapToObj(at -> new CarriedByMe.DueStep(titles.get(at), days.get(at)))
                .toList();
    }
}
