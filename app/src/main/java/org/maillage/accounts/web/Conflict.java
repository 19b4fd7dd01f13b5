package org.maillage.accounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.maillage.base.Saved;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Change;

/// What somebody else saved meanwhile, beside what one typed.
///
/// @param when as it stands after a name: "à 14 h 02", "hier à 9 h 30"
public record Conflict(String who, String when, List<Change.Difference> differences) {

    public static Conflict of(Saved.ChangedMeanwhile other, Clock clock, Comparison comparison) {
        ZonedDateTime at = other.at().atZone(FrenchDates.PARIS);
        LocalDate today = LocalDate.now(clock);
        boolean sameDay = at.toLocalDate().equals(today);
        return new Conflict(
                other.by(),
                sameDay ? "à " + FrenchDates.time(at) : FrenchDates.moment(at, today),
                List.copyOf(comparison.differences));
    }

    /// Two versions of one form, field by field.
    public static final class Comparison {

        private final List<Change.Difference> differences = new ArrayList<>();

        public Comparison field(String label, String theirs, String mine) {
            if (!theirs.equals(mine)) {
                differences.add(new Change.Difference(label, Text.orNull(theirs), Text.orNull(mine)));
            }
            return this;
        }
    }
}
