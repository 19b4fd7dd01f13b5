package org.maillage.convention;

import java.util.Locale;

/// The palette of themes: ten colours readable on paper and on screen, in light and in dark.
public enum ThemeColor {
    ROSE,
    ORANGE,
    BLUE,
    VIOLET,
    GREEN,
    TEAL,
    BROWN,
    SLATE,
    PLUM,
    OLIVE;

    /// The key of [Theme#color()] and of the style sheet.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
