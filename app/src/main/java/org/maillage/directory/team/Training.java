package org.maillage.directory.team;

import org.jspecify.annotations.Nullable;
import org.maillage.directory.parts.PartId;

/// A line of the training plan of a structure.
public record Training(PartId id, Draft draft, int version) {

    /// @param qualification its code
    /// @param people how many follow it
    /// @param trainer the organisation that gives it
    /// @param costCents null when nobody knows it
    /// @param paidBy in words
    public record Draft(
            int year,
            String qualification,
            int people,
            String trainer,
            TrainingState state,
            @Nullable Long costCents,
            String paidBy) {}
}
