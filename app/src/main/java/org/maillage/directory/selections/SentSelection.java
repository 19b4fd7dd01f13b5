package org.maillage.directory.selections;

import java.time.LocalDate;
import org.maillage.convention.ConventionId;

/// What an address opens: what was chosen on that day, told as its sheets stand now.
///
/// @param signature who chose
/// @param lastDay on which the address still opens it
/// @param hasExpired whether that day has passed
public record SentSelection(
        Selection selection,
        ConventionId convention,
        String signature,
        LocalDate sentOn,
        LocalDate lastDay,
        boolean hasExpired) {}
