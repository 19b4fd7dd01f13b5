package org.maillage.plan.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days that a written date may mean, both included: a year is all its days.
///
/// @param schoolYears such as "2025-2026" when it was written in school years
record Interval(LocalDate from, LocalDate to, @Nullable String schoolYears) {

    static Interval day(LocalDate day) {
        return new Interval(day, day, null);
    }

    static Interval between(LocalDate from, LocalDate to) {
        return new Interval(from, to, null);
    }
}
