package org.maillage.figures.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Level;
import org.maillage.figures.Spread;
import org.maillage.figures.Spreading;
import org.maillage.figures.TerritoryFigures;
import org.maillage.figures.reckoning.Carriage;
import org.maillage.territory.Area;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Service;

@Service
class JdbcSpreading implements Spreading {

    private final InhabitedIris inhabited;
    private final Shapes shapes;
    private final Clock clock;

    JdbcSpreading(InhabitedIris inhabited, Shapes shapes, Clock clock) {
        this.inhabited = inhabited;
        this.shapes = shapes;
        this.clock = clock;
    }

    @Override
    public boolean isPossible(Indicator indicator, Collection<Area> iris, TerritoryFigures figures) {
        return squares(figures).isPresent()
                && told(indicator, iris, figures).findFirst().isPresent();
    }

    @Override
    public Optional<Spread> spread(
            Indicator indicator, Territory territory, Collection<Area> iris, TerritoryFigures figures) {
        Optional<KeptEdition> squares = squares(figures);
        Optional<Figure.Known> first = told(indicator, iris, figures).findFirst();
        return squares.isEmpty() || first.isEmpty()
                ? Optional.empty()
                : spread(first.get(), territory, iris, figures, squares.get());
    }

    private Optional<Spread> spread(
            Figure.Known first,
            Territory territory,
            Collection<Area> iris,
            TerritoryFigures figures,
            KeptEdition squares) {
        var values = new TreeMap<String, Double>();
        for (Area area : iris) {
            if (area.code() != null && figures.comparableTo(first, area) instanceof Figure.Known known) {
                values.put(area.code(), known.value());
            }
        }
        Carriage carriage = inhabited.of(
                territory, iris, shapes.inForce(iris.stream().map(Area::id).toList(), LocalDate.now(clock)));
        Map<String, Double> placed = new TreeMap<>(values);
        placed.keySet().removeIf(code -> carriage.peopleOf(code) == 0);
        return placed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spread(
                        first.indicator(),
                        first.basis().edition(),
                        squares,
                        placed.entrySet().stream()
                                .flatMap(entry -> shareOut(entry.getKey(), entry.getValue(), carriage))
                                .toList(),
                        iris.size() - placed.size()));
    }

    private static Stream<Spread.Square> shareOut(String iris, double value, Carriage carriage) {
        double all = carriage.peopleOf(iris);
        return carriage.squaresOf(iris).stream()
                .filter(square -> square.people() > 0)
                .map(square -> new Spread.Square(
                        iris, square.longitude(), square.latitude(), square.people(), value * square.people() / all));
    }

    private static Optional<KeptEdition> squares(TerritoryFigures figures) {
        return figures.editions().stream()
                .filter(edition -> edition.source().level() == Level.CARREAU)
                .findFirst();
    }

    // What is told of IRIS themselves, not estimated for them, and can be shared out.
    private static Stream<Figure.Known> told(Indicator indicator, Collection<Area> iris, TerritoryFigures figures) {
        return !indicator.additive() || indicator.indivisible()
                ? Stream.empty()
                : iris.stream()
                        .map(area -> figures.figureOf(indicator, area))
                        .filter(Figure.Known.class::isInstance)
                        .map(Figure.Known.class::cast)
                        .filter(known -> known.basis().isCounted());
    }
}
