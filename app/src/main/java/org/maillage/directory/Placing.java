package org.maillage.directory;

import org.jspecify.annotations.Nullable;

/// Where a position comes from.
///
/// @param score of the national geocoder from 0 to 1, null for the other ways
public record Placing(Way way, @Nullable Double score) {

    public static final Placing GIVEN = new Placing(Way.GIVEN, null);
    public static final Placing BY_HAND = new Placing(Way.HAND, null);

    public enum Way {
        /// By the source of the sheet.
        GIVEN,
        /// From the address, by the national service.
        GEOCODED,
        /// On the map, by somebody.
        HAND
    }
}
