package org.maillage.convention;

/// One field of the convention, such as petite enfance. Themes are data: a city may add logement or handicap.
///
/// @param code one to four capitals or digits, first part of the codes of its actions
/// @param color key of the palette (rose, orange, blue…), each readable on paper, in light and dark
/// @param pictogram key of the drawings: a theme is never told by its colour alone
public record Theme(
        ThemeId id, String code, String name, String shortName, String color, String pictogram, int version) {}
