package org.maillage.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Change;

/// What somebody saved while one was typing, beside what one typed.
///
/// @param when as it stands after a name: "à 14 h 02", "hier à 9 h 30"
public record Conflict(String who, String when, List<Change.Difference> differences) {

    public Conflict {
        differences = List.copyOf(differences);
    }

    public static Conflict of(String who, Instant at, Clock clock, Fields fields) {
        ZonedDateTime moment = at.atZone(FrenchDates.PARIS);
        LocalDate today = LocalDate.now(clock);
        boolean sameDay = moment.toLocalDate().equals(today);
        return new Conflict(
                who, sameDay ? "à " + FrenchDates.time(moment) : FrenchDates.moment(moment, today), fields.differences);
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
