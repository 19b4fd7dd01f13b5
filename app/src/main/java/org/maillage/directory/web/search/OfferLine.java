package org.maillage.directory.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that was found, in the list and on the map.
///
/// @param rank its number on this page, the same on the map
/// @param by the structure that gives it, or empty for a structure
/// @param facts what else decides: ages, when, arrangements
/// @param phone as it is read, or empty
/// @param dial as it is dialled
/// @param far "à 650 m", or empty
/// @param placed whether it stands on the map
public record OfferLine(
        int rank,
        String path,
        String name,
        String by,
        String kind,
        String address,
        List<String> facts,
        @Nullable Standing standing,
        String phone,
        String dial,
        String far,
        boolean placed) {

    /// Whether it is open.
    ///
    /// @param tone as the component of states takes it
    public record Standing(String tone, String words) {}
}
