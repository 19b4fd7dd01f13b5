package org.maillage.plan.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.OrderedRows;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionId;
import org.maillage.plan.Created;
import org.maillage.plan.Problem;
import org.maillage.plan.StepId;
import org.maillage.plan.Steps;
import org.maillage.shared.Direction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcSteps implements Steps {

    private static final String TABLE = "plan.step";
    private static final OrderedRows OF_ACTION = new OrderedRows(TABLE, "x.action_id = it.action_id");

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Seen seen;

    JdbcSteps(JdbcClient jdbc, Rows rows, Seen seen) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seen = seen;
    }

    @Override
    @Transactional
    public Created<StepId> add(ConventionId convention, ActionId action, Draft draft) {
        List<Problem> problems = Titles.problemsOf(draft.title());
        if (!problems.isEmpty()) {
            return Created.Refused.because(problems.getFirst());
        }
        var id = new StepId(UUID.randomUUID());
        // Selecting from the action refuses one of another convention.
        int added = jdbc.sql("""
                        insert into plan.step (id, convention_id, action_id, title, due_on, position)
                        select :id, a.convention_id, a.id, :title, cast(:due as date), %s
                        from plan.action a where a.id = :action and a.convention_id = :convention
                        """.formatted(OrderedRows.last(TABLE, "x.action_id = :action")))
                .param("id", id.value())
                .param("action", action.value())
                .param("convention", convention.value())
                .param("title", draft.title().strip())
                .param("due", draft.dueOn())
                .update();
        Absent.unless(added == 1, "Action", action.value());
        return new Created.Done<>(id);
    }

    @Override
    @Transactional
    public Saved edit(ConventionId convention, ActionId action, StepId step, int version, Draft draft) {
        List<Problem> problems = Titles.problemsOf(draft.title());
        if (!problems.isEmpty()) {
            return new Saved.Refused(
                    problems.getFirst().field(), problems.getFirst().sentence());
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", draft.title().strip());
        values.put("due", draft.dueOn());
        return rows.change(
                read(convention, action, step, version), "title = :title, due_on = cast(:due as date)", values);
    }

    @Override
    @Transactional
    public Saved complete(ConventionId convention, ActionId action, StepId step, int version) {
        return completeOn(convention, action, step, version, seen.today());
    }

    @Override
    @Transactional
    public Saved completeOn(ConventionId convention, ActionId action, StepId step, int version, LocalDate day) {
        return rows.change(read(convention, action, step, version), "done_on = :day", Map.of("day", day));
    }

    @Override
    @Transactional
    public Saved reopen(ConventionId convention, ActionId action, StepId step, int version) {
        return rows.change(read(convention, action, step, version), "done_on = null", Map.of());
    }

    @Override
    @Transactional
    public Saved remove(ConventionId convention, ActionId action, StepId step, int version) {
        return rows.remove(read(convention, action, step, version));
    }

    @Override
    @Transactional
    public void restore(ConventionId convention, ActionId action, StepId step) {
        rows.restore(read(convention, action, step, 0));
    }

    @Override
    @Transactional
    public void move(ConventionId convention, ActionId action, StepId step, Direction direction) {
        OF_ACTION.move(jdbc, convention.value(), step.value(), direction);
    }

    // The journal keeps steps in the history of their action.
    private static Rows.Read read(ConventionId convention, ActionId action, StepId step, int version) {
        return new Rows.Read(TABLE, convention, action.value(), step.value(), version, action.value());
    }
}
