package org.maillage.diagnosis.web.portrait;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maillage.convention.Space;
import org.maillage.diagnosis.web.DiagnosisTabs;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.Indicators;
import org.maillage.territory.Area;
import org.maillage.territory.Shapes;
import org.springframework.stereotype.Component;

/// Makes the page of maps. Only what is known somewhere is offered.
@Component
class MapPages {

    private final KnownTerritories territories;
    private final Indicators indicators;
    private final Shapes shapes;
    private final Clock clock;

    MapPages(KnownTerritories territories, Indicators indicators, Shapes shapes, Clock clock) {
        this.territories = territories;
        this.indicators = indicators;
        this.shapes = shapes;
        this.clock = clock;
    }

    /// @param indicator its key; what is not understood shows the first one
    /// @param kind word of a kind of area; what is not understood shows the finest that people know
    /// @return empty when nothing is known of the parts of the territory
    Optional<MapPage> pageOf(Space space, String indicator, String kind) {
        KnownTerritory known = territories.of(space);
        List<Indicator> told = indicators.listIndicators().stream()
                .filter(one -> FigureMaps.KINDS.stream().anyMatch(parts -> isTold(known, one, parts)))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Indicator chosen = told.stream()
                .filter(one -> one.key().equals(indicator))
                .findFirst()
                .orElse(told.getFirst());
        List<Area.Kind> kinds = FigureMaps.KINDS.stream()
                .filter(parts -> isTold(known, chosen, parts))
                .toList();
        Area.Kind parts = kinds.stream()
                .filter(one -> MapPage.word(one).equals(kind))
                .findFirst()
                .orElse(kinds.getFirst());
        FigureMap map = new FigureMaps(space, known, shapes, LocalDate.now(clock)).of(chosen, parts, null);
        return Optional.of(new MapPage(
                space, map, chosen.definition(), told, kinds, DiagnosisTabs.of(space, DiagnosisTabs.Current.MAP)));
    }

    private static boolean isTold(KnownTerritory known, Indicator indicator, Area.Kind kind) {
        return known.ofKind(kind).stream()
                .anyMatch(area -> known.figures().figureOf(indicator, area) instanceof Figure.Known);
    }
}
