package org.maillage.plan.across;

import java.time.LocalDate;
import java.util.List;

/// An action of which somebody is in charge and that waits for that person: late, silent, or with steps due.
///
/// @param steps not done, and due before the day that was asked for; the oldest first
public record CarriedByMe(ActionState state, List<DueStep> steps) {

    public CarriedByMe {
        steps = List.copyOf(steps);
    }

    public record DueStep(String title, LocalDate dueOn) {}
}
