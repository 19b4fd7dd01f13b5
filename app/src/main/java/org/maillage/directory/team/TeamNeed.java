package org.maillage.directory.team;

import org.maillage.directory.parts.PartId;

/// What one structure needs of one qualification in one year.
public record TeamNeed(PartId id, Draft draft, int version) {

    /// @param qualification its code
    public record Draft(int year, String qualification, Counts counts) {}
}
