package org.maillage.figures.reading;

import org.jspecify.annotations.Nullable;

/// A file of a source as it may come.
///
/// @param kind of damage, in French
/// @param original what it was before
/// @param placed whether a refusal must name line and column
public record FigureVariant(String kind, FigureOriginal original, byte[] bytes, boolean placed) {

    /// As it was published.
    public String fileName() {
        return original.name();
    }

    /// That its layout does not tell, or null.
    public @Nullable Integer year() {
        return original.year();
    }
}
