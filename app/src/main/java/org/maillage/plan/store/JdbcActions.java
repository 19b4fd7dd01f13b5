package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.base.journal.Journal;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionList;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionRow;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Created;
import org.maillage.plan.Cut;
import org.maillage.plan.Nature;
import org.maillage.plan.NewAction;
import org.maillage.plan.PlanChoices;
import org.maillage.plan.Problem;
import org.maillage.plan.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcActions implements Actions {

    private static final String NAMES = "select a.id, a.code, a.title, a.theme_id, a.deleted_at from plan.action a ";
    private static final int SHEETS_A_QUERY = 100;
    private static final String IN_SIGHT = "a.convention_id = :convention and " + Sight.condition("a");

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;
    private final Sheets sheets;
    private final ActionLists lists;
    private final Choices choices;
    private final References references;
    private final ActionWriter writer;
    private final ActionTies ties;
    private final ActionBatch batch;

    JdbcActions(
            JdbcClient jdbc,
            Journal journal,
            Clock clock,
            Sheets sheets,
            ActionLists lists,
            Choices choices,
            References references,
            ActionWriter writer,
            ActionTies ties,
            ActionBatch batch) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.sheets = sheets;
        this.lists = lists;
        this.choices = choices;
        this.references = references;
        this.writer = writer;
        this.ties = ties;
        this.batch = batch;
    }

    @Override
    public Optional<ActionSheet> findSheet(ConventionId convention, Sight sight, String code) {
        return sheets.findSheet(convention, sight, code);
    }

    @Override
    public ActionList list(ConventionId convention, Sight sight, ActionFilter filter, Cut cut) {
        return lists.list(convention, sight, filter, cut);
    }

    @Override
    public Stream<ActionSheet> sheets(ConventionId convention, Sight sight, ActionFilter filter) {
        return list(convention, sight, filter).rows().stream()
                .map(ActionRow::code)
                .gather(Gatherers.windowFixed(SHEETS_A_QUERY))
                .flatMap(codes -> sheets.listSheets(convention, sight, codes).stream());
    }

    @Override
    public PlanChoices choices(ConventionId convention, Sight sight) {
        return choices.of(convention, sight);
    }

    @Override
    public PlanChoices choicesIn(ConventionId convention, Sight sight, ActionFilter filter) {
        return choices.namedBy(filter, convention, sight);
    }

    @Override
    public List<ActionName> listNames(ConventionId convention, Sight sight) {
        return jdbc.sql(NAMES + "join convention.theme t on t.id = a.theme_id where a.deleted_at is null and "
                        + IN_SIGHT + " order by t.position, t.code, length(a.code), a.code")
                .param("convention", convention.value())
                .params(sight.params())
                .query(JdbcActions::name)
                .list();
    }

    @Override
    public int count(ConventionId convention, Sight sight) {
        return jdbc.sql("select count(*) from plan.action a where a.deleted_at is null and " + IN_SIGHT)
                .param("convention", convention.value())
                .params(sight.params())
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public Created<ActionName> create(ConventionId convention, ActionDraft draft) {
        Optional<Problem> problem = findProblem(convention, null, draft);
        if (problem.isPresent() || draft.theme() == null) {
            return problem.map(Created.Refused::<ActionName>because).orElseThrow();
        }
        var action = new ActionId(UUID.randomUUID());
        String code = writer.takeCode(convention, draft.theme());
        writer.insert(convention, action, code, draft);
        ties.write(convention, action, draft);
        return new Created.Done<>(new ActionName(action, code, draft.title()));
    }

    @Override
    @Transactional
    public List<ActionName> createAll(ConventionId convention, List<NewAction> additions) {
        for (NewAction one : additions) {
            one.draft().problems().stream().findFirst().ifPresent(problem -> {
                throw new IllegalArgumentException(one.draft().title() + ": " + problem.sentence());
            });
        }
        return batch.insert(convention, additions);
    }

    @Override
    @Transactional
    public Saved save(ConventionId convention, Sight sight, ActionId action, int version, ActionDraft draft) {
        Optional<Problem> problem = findProblem(convention, action, draft);
        if (problem.isPresent()) {
            return new Saved.Refused(problem.get().field(), problem.get().sentence());
        }
        if (!writer.update(convention, sight.params(), action, version, draft)) {
            return journal.changedMeanwhile(action.value(), "plan.action");
        }
        ties.write(convention, action, draft);
        return Saved.DONE;
    }

    @Override
    @Transactional
    public Saved changeProgress(ConventionId convention, ActionId action, int version, Progress progress) {
        return change("progress = :value", Codes.of(progress), convention, action, version);
    }

    @Override
    @Transactional
    public Saved changeNature(ConventionId convention, ActionId action, int version, @Nullable Nature nature) {
        return change("nature = :value", Codes.ofNullable(nature), convention, action, version);
    }

    @Override
    @Transactional
    public void putInCharge(ConventionId convention, ActionId action, PersonId newcomer, @Nullable PersonId leaving) {
        int rows = jdbc.sql("""
                        update plan.action set version = version + 1
                        where id = ? and convention_id = ? and deleted_at is null
                        """).params(action.value(), convention.value()).update();
        Absent.unless(rows == 1, "Action", action.value());
        ties.putInCharge(convention, action, newcomer, leaving);
    }

    @Override
    @Transactional
    public Saved delete(ConventionId convention, ActionId action, int version) {
        return change("deleted_at = :value", clock.instant().atOffset(ZoneOffset.UTC), convention, action, version);
    }

    @Override
    @Transactional
    public Saved restore(ConventionId convention, ActionId action) {
        return RemovedTheme.refusal(jdbc, "plan.action", action.value()).orElseGet(() -> {
            jdbc.sql("""
                            update plan.action set deleted_at = null, version = version + 1
                            where id = ? and convention_id = ? and deleted_at is not null
                            """).params(action.value(), convention.value()).update();
            return Saved.DONE;
        });
    }

    @Override
    public List<Deleted> listDeleted(ConventionId convention, Sight sight) {
        return jdbc.sql(NAMES + "where a.deleted_at is not null and " + IN_SIGHT
                        + " order by a.deleted_at desc, a.code")
                .param("convention", convention.value())
                .params(sight.params())
                .query((row, number) -> new Deleted(
                        name(row, number),
                        new ThemeId(row.getObject("theme_id", UUID.class)),
                        row.getTimestamp("deleted_at").toInstant()))
                .list();
    }

    private Optional<Problem> findProblem(ConventionId convention, @Nullable ActionId action, ActionDraft draft) {
        return draft.problems().stream().findFirst().or(() -> references.findProblem(convention, action, draft));
    }

    private Saved change(
            String assignment, @Nullable Object value, ConventionId convention, ActionId action, int version) {
        int rows = jdbc.sql("""
                        update plan.action set %s, version = version + 1
                        where id = :action and convention_id = :convention and version = :version and deleted_at is null
                        """.formatted(assignment))
                .param("value", value)
                .param("action", action.value())
                .param("convention", convention.value())
                .param("version", version)
                .update();
        return rows == 1 ? Saved.DONE : journal.changedMeanwhile(action.value(), "plan.action");
    }

    private static ActionName name(ResultSet row, int number) throws SQLException {
        return new ActionName(
                new ActionId(row.getObject("id", UUID.class)), row.getString("code"), row.getString("title"));
    }
}
