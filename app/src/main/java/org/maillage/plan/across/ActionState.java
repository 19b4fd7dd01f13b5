package org.maillage.plan.across;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.Progress;

/// An action in a list that mixes conventions, with how it goes.
public record ActionState(
        ConventionId convention,
        ActionName action,
        Progress progress,
        boolean late,
        boolean silent,
        @Nullable LocalDate endsOn,
        boolean endless) {

    /// Whether somebody should do something about it.
    public boolean needsCare() {
        return late || silent;
    }
}
