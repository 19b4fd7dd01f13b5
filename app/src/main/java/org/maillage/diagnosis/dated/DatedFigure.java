package org.maillage.diagnosis.dated;

import org.jspecify.annotations.Nullable;

/// One figure of one area as it was read.
///
/// @param area slug, kept though the area may be renamed
/// @param place its name that day
/// @param indicator key in the catalogue; the name stands beside it for the day the catalogue forgets it
/// @param value null when only extremes or words are known
/// @param words as it was shown: "22 %", "secret statistique"
/// @param unit word of [org.maillage.figures.Indicator.Unit], in capitals
/// @param source name of the source and producer, empty when nothing was known
/// @param reliability "fiable", null where it was frozen before that was told
/// @param lines of the file, "12, 13…"
public record DatedFigure(
        String area,
        String place,
        String indicator,
        String name,
        @Nullable Double value,
        String words,
        String unit,
        String concept,
        String source,
        @Nullable Integer year,
        String method,
        @Nullable String reliability,
        String file,
        String lines) {}
