package org.maillage.directory.followup;

import java.time.LocalDate;
import org.maillage.directory.parts.PartId;

/// A day on which both sides meet the structure, past or to come.
public record Meeting(PartId id, Draft draft, int version) {

    /// @param present who was there, or is expected
    /// @param said empty before it, and as long as nobody wrote it down
    public record Draft(LocalDate day, String subject, String present, String said) {}

    public LocalDate day() {
        return draft.day();
    }

    /// Today’s is still to come.
    public boolean isPast(LocalDate today) {
        return day().isBefore(today);
    }
}
