package org.maillage.figures.reading;

import org.jspecify.annotations.Nullable;

/// One area as a file tells it.
///
/// @param line in the file, 1 for the first
/// @param name of the area as the producer writes it, or null
/// @param within code of what it lies in, or null
/// @param quantities one for each measure of the edition, NaN where its mark says that there is no number
/// @param marks signs of [org.maillage.figures.Mark], one for each measure
public record ReadLine(
        long line,
        String code,
        @Nullable String name,
        @Nullable String within,
        double[] quantities,
        String marks) {}
