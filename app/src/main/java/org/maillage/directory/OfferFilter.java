package org.maillage.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.AreaId;

/// What somebody looks for. Each part narrows; an empty one does not.
///
/// @param words as they were typed
/// @param kinds codes, any of which
/// @param area the place lies in it, or null
/// @param near results are told by their distance from it, the nearest first, or null
/// @param ageMonths of the child, or null
/// @param slots codes of [Vocabulary#SLOTS], all of which
/// @param moment when it must be open, or null
/// @param free whether it must cost nothing
/// @param audiences codes of [Vocabulary#AUDIENCES], any of which; what is for everybody is for them
/// @param arrangements codes of [Vocabulary#ARRANGEMENTS], all of which
public record OfferFilter(
        String words,
        Set<String> kinds,
        @Nullable AreaId area,
        @Nullable Near near,
        @Nullable Integer ageMonths,
        Set<String> slots,
        @Nullable Moment moment,
        boolean free,
        Set<String> audiences,
        Set<String> arrangements) {

    public static final OfferFilter ALL =
            new OfferFilter("", Set.of(), null, null, null, Set.of(), null, false, Set.of(), Set.of());

    public OfferFilter {
        kinds = Set.copyOf(kinds);
        slots = Set.copyOf(slots);
        audiences = Set.copyOf(audiences);
        arrangements = Set.copyOf(arrangements);
    }

    /// A place to be near to, in degrees (WGS 84).
    public record Near(double latitude, double longitude) {}

    /// When it must be open: at one moment of a usual week of term time, or of the school holidays.
    ///
    /// @param from minute of the week, from Monday 0:00
    /// @param to the minute after the last
    public record Moment(int from, int to, boolean holidays) {}

    public boolean isOpen() {
        return equals(ALL);
    }

    List<String> sortedKinds() {
        return kinds.stream().sorted().toList();
    }
}
