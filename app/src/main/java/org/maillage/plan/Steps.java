package org.maillage.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.shared.Direction;

/// The steps of actions; read on [ActionSheet]. The action is the one whose sheet was read.
public interface Steps {

    record Draft(String title, @Nullable LocalDate dueOn) {}

    /// After the others.
    Created<StepId> add(ConventionId convention, ActionId action, Draft draft);

    Saved edit(ConventionId convention, ActionId action, StepId step, int version, Draft draft);

    /// Done today.
    Saved complete(ConventionId convention, ActionId action, StepId step, int version);

    Saved completeOn(ConventionId convention, ActionId action, StepId step, int version, LocalDate day);

    Saved reopen(ConventionId convention, ActionId action, StepId step, int version);

    Saved remove(ConventionId convention, ActionId action, StepId step, int version);

    void restore(ConventionId convention, ActionId action, StepId step);

    /// One place earlier or later; at the end of the line nothing moves.
    void move(ConventionId convention, ActionId action, StepId step, Direction direction);
}
