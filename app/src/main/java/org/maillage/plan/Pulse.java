package org.maillage.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What tells whether an action is late or without news: never typed, always computed. Lists apply the same two rules
/// in SQL.
///
/// @param openSteps dates by which steps not yet done are due
/// @param lastNote day of the latest note one may see, or null
public record Pulse(
        Progress progress,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Collection<LocalDate> openSteps,
        @Nullable LocalDate lastNote,
        LocalDate conventionStart) {

    public static final int MONTHS_OF_SILENCE = 6;

    /// A date has passed: the end of the action, or a step due. The day itself is still in time.
    public boolean isLate(LocalDate today) {
        boolean over = progress == Progress.DONE || progress == Progress.ABANDONED;
        return !over
                && Stream.concat(Stream.ofNullable(endsOn), openSteps.stream()).anyMatch(due -> due.isBefore(today));
    }

    /// Nothing was heard for more than six months of an action that is under way or paused.
    public boolean isSilent(LocalDate today) {
        boolean alive = progress == Progress.ONGOING || progress == Progress.PAUSED;
        return alive && lastHeard().isBefore(silenceBegins(today));
    }

    /// What was heard on this day or later is recent.
    public static LocalDate silenceBegins(LocalDate today) {
        return today.minusMonths(MONTHS_OF_SILENCE);
    }

    private LocalDate lastHeard() {
        return Stream.of(Stream.ofNullable(lastNote), Stream.ofNullable(startsOn), Stream.of(conventionStart))
                .flatMap(dates -> dates)
                .max(LocalDate::compareTo)
                .orElse(conventionStart);
    }
}
