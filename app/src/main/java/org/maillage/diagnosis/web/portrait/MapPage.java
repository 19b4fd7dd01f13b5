package org.maillage.diagnosis.web.portrait;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Tab;

/// One indicator on a map, over areas or over squares.
///
/// @param areas null when squares are shown
/// @param squares null when areas are shown
public record MapPage(
        MapChoice choice,
        @Nullable FigureMap areas,
        @Nullable SquareMap squares,
        List<Tab> tabs) {

    public String title() {
        return choice.chosen().name();
    }

    /// The table behind a map of areas, the highest values first.
    public List<FigureMap.Place> ranked() {
        return areas == null
                ? List.of()
                : areas.places().stream()
                        .sorted(Comparator.comparingDouble(FigureMap.Place::sort)
                                .reversed())
                        .toList();
    }
}
