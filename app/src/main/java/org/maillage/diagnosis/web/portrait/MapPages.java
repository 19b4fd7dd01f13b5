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
import org.maillage.figures.Spread;
import org.maillage.figures.Spreading;
import org.maillage.site.components.Tab;
import org.maillage.territory.Area;
import org.maillage.territory.Shapes;
import org.springframework.stereotype.Component;

/// Makes the page of maps. Only what is known somewhere is offered.
@Component
class MapPages {

    private final KnownTerritories territories;
    private final Indicators indicators;
    private final Spreading spreading;
    private final Shapes shapes;
    private final Clock clock;

    MapPages(KnownTerritories territories, Indicators indicators, Spreading spreading, Shapes shapes, Clock clock) {
        this.territories = territories;
        this.indicators = indicators;
        this.spreading = spreading;
        this.shapes = shapes;
        this.clock = clock;
    }

    /// @param indicator its key; what is not understood shows the first one
    /// @param scale word of a kind of area, or of squares; what is not understood shows the finest that people know
    /// @return empty when nothing is known of the parts of the territory
    Optional<MapPage> pageOf(Space space, String indicator, String scale) {
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
        boolean spreads = spreading.isPossible(chosen, known.iris(), known.figures());
        if (spreads && scale.equals(MapChoice.SQUARES)) {
            Optional<SquareMap> squares = squares(space, known, chosen);
            if (squares.isPresent()) {
                var choice = new MapChoice(space, chosen, told, kinds, true, MapChoice.SQUARES);
                return Optional.of(new MapPage(choice, null, squares.get(), tabs(space)));
            }
        }
        Area.Kind parts = kinds.stream()
                .filter(one -> MapChoice.word(one).equals(scale))
                .findFirst()
                .orElse(kinds.getFirst());
        FigureMap map = new FigureMaps(space, known, shapes, LocalDate.now(clock)).of(chosen, parts, null);
        var choice = new MapChoice(space, chosen, told, kinds, spreads, MapChoice.word(parts));
        return Optional.of(new MapPage(choice, map, null, tabs(space)));
    }

    private Optional<SquareMap> squares(Space space, KnownTerritory known, Indicator indicator) {
        return spread(known, indicator)
                .map(spread -> new SquareMaps(space, spread, known.iris())
                        .draw(shapes.inForce(known.iris().stream().map(Area::id).toList(), LocalDate.now(clock))));
    }

    private Optional<Spread> spread(KnownTerritory known, Indicator indicator) {
        return spreading.spread(indicator, known.territory(), known.iris(), known.figures());
    }

    private static List<Tab> tabs(Space space) {
        return DiagnosisTabs.of(space, DiagnosisTabs.Current.MAP);
    }

    private static boolean isTold(KnownTerritory known, Indicator indicator, Area.Kind kind) {
        return known.ofKind(kind).stream()
                .anyMatch(area -> known.figures().figureOf(indicator, area) instanceof Figure.Known);
    }
}
