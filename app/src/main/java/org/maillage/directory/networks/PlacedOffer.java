package org.maillage.directory.networks;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Kind;
import org.maillage.territory.AreaId;

/// Something that is found in the directory, with what the path of a child asks of it.
///
/// @param areas that it lies in
/// @param ages that it says, else those usual of its kind; null when neither is known
/// @param slots codes of [org.maillage.directory.Vocabulary#SLOTS]
public record PlacedOffer(
        String name,
        Kind kind,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Set<AreaId> areas,
        Kind.@Nullable Ages ages,
        Set<String> slots) {

    public PlacedOffer {
        areas = Set.copyOf(areas);
        slots = Set.copyOf(slots);
    }

    public boolean isPlaced() {
        return latitude != null && longitude != null;
    }

    /// Whether it takes children during at least half of these ages.
    ///
    /// @param from in months
    /// @param to in months, not included
    boolean takes(int from, int to) {
        return ages != null && 2 * (Math.min(to, ages.to()) - Math.max(from, ages.from())) >= to - from;
    }
}
