package org.maillage.convention;

import java.util.Locale;

/// The drawings that tell themes apart without their colour.
public enum Pictogram {
    CHILD,
    KITE,
    PATH,
    FAMILY,
    HOUSE,
    SCALES,
    KEY,
    HANDS,
    BOOK,
    SCREEN,
    LEAF,
    PEOPLE;

    /// The key of [Theme#pictogram()] and of the drawings.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
