package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.convention.Audience;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionId;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Criterion;
import org.maillage.plan.Note;
import org.maillage.plan.Step;
import org.maillage.plan.StepId;
import org.maillage.plan.views.Facet;
import org.maillage.plan.views.PlanFacets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlanFacets implements PlanFacets {

    private static final String VISIBLE =
            "a.convention_id = :convention and a.deleted_at is null and " + Sight.condition("a");

    private static final String TIES = """
            select a.id as action, tie.%1$s_id::text as value
            from plan.action a
              join plan.action_%1$s tie on tie.action_id = a.id
              join plan.%1$s one on one.id = tie.%1$s_id and one.deleted_at is null
            where %2$s
            """;

    private static final String SETS =
            "select a.id as action, value from plan.action a, unnest(a.%1$s) value where %2$s";

    private static final String PLACES = """
            select a.id as action, area.slug as value
            from plan.action a
              join plan.action_area tie on tie.action_id = a.id
              join territory.area area on area.id = tie.area_id and area.deleted_at is null
            where %s
            """.formatted(VISIBLE);

    private static final String STEPS = """
            select s.id, s.action_id as action, s.title, s.due_on, s.done_on, s.version
            from plan.step s join plan.action a on a.id = s.action_id
            where s.convention_id = :convention and s.deleted_at is null and %s
            order by s.action_id, s.position
            """.formatted(VISIBLE);

    private static final String LATEST = """
            select distinct on (n.action_id) n.action_id as action, json_build_array(%s) as note
            from plan.note n join plan.action a on a.id = n.action_id
              left join accounts.person p on p.id = n.author_id
            where n.convention_id = :convention and n.deleted_at is null and %s and %s
            order by n.action_id, n.written_on desc, n.number desc
            """.formatted(SheetSql.NOTE, Sight.condition("n"), VISIBLE);

    private final JdbcClient jdbc;
    private final Json json;

    JdbcPlanFacets(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Facet facetOf(ConventionId convention, Sight sight, Criterion criterion) {
        var byValue = new HashMap<String, Set<ActionId>>();
        visible(sqlOf(criterion), convention, sight).query(row -> {
            byValue.computeIfAbsent(wordOf(criterion, row.getString("value")), value -> new HashSet<>())
                    .add(action(row));
        });
        return new Facet(byValue);
    }

    @Override
    public Map<ActionId, List<Step>> listSteps(ConventionId convention, Sight sight) {
        var byAction = new HashMap<ActionId, List<Step>>();
        visible(STEPS, convention, sight).query(row -> {
            byAction.computeIfAbsent(action(row), action -> new ArrayList<>()).add(step(row));
        });
        return byAction;
    }

    @Override
    public Map<ActionId, Note> listLatestNotes(ConventionId convention, Sight sight) {
        var byAction = new HashMap<ActionId, Note>();
        visible(LATEST, convention, sight).query(row -> {
            byAction.put(action(row), json.list(row, "note", NoteJson::note).getFirst());
        });
        return byAction;
    }

    private JdbcClient.StatementSpec visible(String sql, ConventionId convention, Sight sight) {
        return jdbc.sql(sql).param("convention", convention.value()).params(sight.params());
    }

    private static String sqlOf(Criterion criterion) {
        return switch (criterion) {
            case ENJEU, TOPIC, CONTRACT -> TIES.formatted(criterion.name().toLowerCase(Locale.ROOT), VISIBLE);
            case AGE -> SETS.formatted("age_bands", VISIBLE);
            case AUDIENCE -> SETS.formatted("audiences", VISIBLE);
            case AREA -> PLACES;
            default -> throw new IllegalArgumentException("No action is grouped by " + criterion);
        };
    }

    /// A stored value in the spelling of addresses.
    private static String wordOf(Criterion criterion, String value) {
        return switch (criterion) {
            case AGE -> ActionFilter.wordOf(Codes.value(AgeBand.class, value));
            case AUDIENCE -> ActionFilter.wordOf(Codes.value(Audience.class, value));
            default -> value;
        };
    }

    private static ActionId action(ResultSet row) throws SQLException {
        return new ActionId(row.getObject("action", UUID.class));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                new StepId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getInt("version"));
    }
}
