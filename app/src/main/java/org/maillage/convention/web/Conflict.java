package org.maillage.convention.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Change;

/// What somebody saved while one was typing, beside what one typed.
///
/// @param when "à 14 h 02", or the day before it when it was not today
public record Conflict(String who, String when, List<Change.Difference> differences) {

    public Conflict {
        differences = List.copyOf(differences);
    }

    public static Conflict of(Saved.ChangedMeanwhile other, Clock clock, Fields fields) {
        ZonedDateTime at = other.at().atZone(FrenchDates.PARIS);
        LocalDate today = LocalDate.now(clock);
        String when = at.toLocalDate().equals(today) ? "à " + FrenchDates.time(at) : FrenchDates.moment(at, today);
        return new Conflict(other.by(), when, fields.differences);
    }

    /// The fields of a form, theirs and mine; only those that differ are kept.
    public static final class Fields {

        private final List<Change.Difference> differences = new ArrayList<>();

        public Fields add(String label, String theirs, String mine) {
            if (!theirs.equals(mine)) {
                differences.add(new Change.Difference(label, orNull(theirs), orNull(mine)));
            }
            return this;
        }

        private static @Nullable String orNull(String value) {
            return value.isEmpty() ? null : value;
        }
    }
}
