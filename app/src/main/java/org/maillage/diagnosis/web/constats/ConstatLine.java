package org.maillage.diagnosis.web.constats;

import org.jspecify.annotations.Nullable;

/// One constat of the list.
///
/// @param kindTone drawing of the kind: strength, weakness, need, obstacle
/// @param theme null when it runs across themes
/// @param topics "handicap, vacances", or empty
/// @param voices "réunit 3 constats", or empty
/// @param enjeux "2 enjeux", or empty when no enjeu stands on it
/// @param reserved who alone reads it, or empty
public record ConstatLine(
        String path,
        String title,
        String kind,
        String kindTone,
        @Nullable Label theme,
        String topics,
        String where,
        String whom,
        String origin,
        String voices,
        String enjeux,
        String reserved) {

    /// A theme by its colour, pictogram and name.
    public record Label(String color, String pictogram, String name) {}
}
