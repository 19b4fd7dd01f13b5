package org.maillage.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One step of an action; done when it has the day it was done on.
public record Step(
        StepId id,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        int version) {

    public boolean done() {
        return doneOn != null;
    }

    public boolean lateOn(LocalDate today) {
        return doneOn == null && dueOn != null && dueOn.isBefore(today);
    }
}
