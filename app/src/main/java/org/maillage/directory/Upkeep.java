package org.maillage.directory;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;

/// Who keeps a sheet true, and since when it is known to be.
///
/// @param owner null while nobody was named
/// @param months how often its owner looks at it again
/// @param checkedOn the day somebody said that all of it is still right, or null
/// @param changedOn the day it was last changed, here or in the list it came from, or null
public record Upkeep(
        @Nullable OrganisationId owner,
        int months,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate changedOn) {

    public static final int USUAL_MONTHS = 12;

    public static final Upkeep NEW = new Upkeep(null, USUAL_MONTHS, null, null);

    /// The latest day it was known to be right, or null.
    public @Nullable LocalDate knownOn() {
        return Stream.of(checkedOn, changedOn)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /// Whether its owner should look at it again: after its rhythm, or when nobody knows its age.
    public boolean isDue(LocalDate today) {
        LocalDate known = knownOn();
        return known == null || known.plusMonths(months).isBefore(today);
    }
}
