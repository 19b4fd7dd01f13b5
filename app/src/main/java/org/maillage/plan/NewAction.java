package org.maillage.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An action that comes with its steps and its news, among many.
public record NewAction(ActionId id, ActionDraft draft, List<NewStep> steps, List<Notes.Draft> notes) {

    public NewAction {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /// @param doneOn null as long as it is not done
    public record NewStep(
            String title,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn) {}
}
