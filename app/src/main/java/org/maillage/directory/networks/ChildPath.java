package org.maillage.directory.networks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Area;

/// The path of a child from birth to fifteen, quartier by quartier.
///
/// @param unknownStages codes of the stages of which the directory knows nothing in the whole territory
/// @param knownTimes what the directory knows somewhere in the territory
/// @param unknownTimes what it knows nothing of in the whole territory: no quartier is said to lack it
/// @param unplaced how many of what it knows lie nowhere it can tell
public record ChildPath(
        List<Row> rows, List<String> unknownStages, List<Time> knownTimes, List<Time> unknownTimes, int unplaced) {

    /// @param cells one for each stage, in the order of the stages
    /// @param known whether one can tell what lies in it: it has a boundary
    /// @param breaks what the territory has and this quartier has not; none where one cannot tell
    public record Row(Area area, boolean known, List<Cell> cells, List<Time> breaks) {}

    /// @param here what the quartier has
    /// @param nearest what is nearest elsewhere, when it has nothing; null when nothing is, or it cannot be told
    public record Cell(
            String stage, List<PlacedOffer> here, @Nullable Near nearest) {}

    /// @param meters as the crow flies, from the middle of the quartier
    public record Near(PlacedOffer offer, int meters) {}

    /// Ages and a time at which a family looks for something.
    ///
    /// @param words "les 11–15 ans"
    /// @param slot code of [org.maillage.directory.Vocabulary#SLOTS]
    public record Time(String words, int fromMonths, int toMonths, String slot) {}
}
