package org.maillage.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The two zonings of quartiers prioritaires that conventions speak of, and when each was in force.
public final class Zonings {

    private Zonings() {}

    public static @Nullable LocalDate beginsOn(int year) {
        return switch (year) {
            case 2015 -> LocalDate.of(2015, 1, 1);
            case 2024 -> LocalDate.of(2024, 1, 1);
            default -> null;
        };
    }

    public static @Nullable LocalDate endsOn(int year) {
        return year == 2015 ? LocalDate.of(2023, 12, 31) : null;
    }
}
