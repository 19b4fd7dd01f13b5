package org.maillage.diagnosis.web.portrait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.maillage.convention.Space;
import org.maillage.diagnosis.portrait.Classes;
import org.maillage.diagnosis.portrait.FigureWords;
import org.maillage.figures.Indicator;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Spread;
import org.maillage.figures.SquareGrid;
import org.maillage.site.components.Exports;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Shape;
import org.maillage.territory.drawing.Outline;
import org.maillage.territory.drawing.OutlineMap;

/// Draws what is spread over squares. An estimate below five is a class of its own, and never told.
final class SquareMaps {

    private static final int WIDTH = 900;
    private static final int MOST_CLASSES = 5;

    private final Space space;
    private final Spread spread;
    private final Map<String, Area> iris = new HashMap<>();
    private final Classes classes;
    private final boolean hidden;

    SquareMaps(Space space, Spread spread, List<Area> iris) {
        this.space = space;
        this.spread = spread;
        iris.stream().filter(area -> area.code() != null).forEach(area -> this.iris.put(area.code(), area));
        hidden = spread.squares().stream().anyMatch(square -> isHidden(square.value()));
        classes = Classes.of(
                spread.squares().stream()
                        .mapToDouble(Spread.Square::value)
                        .filter(value -> !isHidden(value))
                        .toArray(),
                MOST_CLASSES - 1);
    }

    /// @param boundaries of the IRIS
    SquareMap draw(Map<AreaId, Shape> boundaries) {
        var shapes = new LinkedHashMap<Object, Geometry>();
        boundaries.forEach((area, shape) -> shapes.put(area, shape.geometry()));
        var grid = new SquareGrid();
        for (Spread.Square square : spread.squares()) {
            shapes.put(square, grid.outlineOf(grid.at(square.longitude(), square.latitude())));
        }
        OutlineMap<Object> map = OutlineMap.of(shapes, WIDTH);
        List<SquareMap.Square> squares = spread.squares().stream()
                .map(square -> new SquareMap.Square(
                        path(map, square), look(square.value()), name(square.iris()) + "\u00a0: " + words(square)))
                .toList();
        return new SquareMap(
                map.viewBox(),
                boundaries.keySet().stream().map(area -> path(map, area)).toList(),
                squares,
                legend(),
                sums(),
                spread.silent(),
                source(),
                isEstimated(),
                exports());
    }

    private static String path(OutlineMap<Object> map, Object key) {
        Outline outline = map.outlines().get(key);
        return outline == null ? "" : outline.path();
    }

    private boolean isEstimated() {
        return !spread.counted().id().equals(spread.inhabited().id());
    }

    private boolean isHidden(double value) {
        return isEstimated() && value < FigureWords.FEWEST;
    }

    private String look(double value) {
        int below = hidden ? 1 : 0;
        return "map-" + Classes.tint(isHidden(value) ? 0 : below + classes.of(value), below + classes.count());
    }

    /// What is told of one square.
    String words(Spread.Square square) {
        if (isHidden(square.value())) {
            return "moins de 5";
        }
        return (isEstimated() ? "environ " : "") + number(square.value());
    }

    private String number(double value) {
        return FigureWords.between(Indicator.Unit.NUMBER, value, value);
    }

    String name(String code) {
        Area area = iris.get(code);
        return area == null ? code : area.fullName();
    }

    private List<FigureMap.LegendClass> legend() {
        var legend = new ArrayList<FigureMap.LegendClass>();
        IntStream.range(0, MOST_CLASSES).mapToObj(rank -> "map-" + rank).forEach(look -> {
            double[] held = spread.squares().stream()
                    .mapToDouble(Spread.Square::value)
                    .filter(value -> look(value).equals(look))
                    .sorted()
                    .toArray();
            if (held.length > 0) {
                legend.add(new FigureMap.LegendClass(
                        look,
                        isHidden(held[0])
                                ? "moins de 5"
                                : FigureWords.between(Indicator.Unit.NUMBER, held[0], held[held.length - 1]),
                        held.length));
            }
        });
        return legend;
    }

    private List<SquareMap.Sum> sums() {
        Map<String, List<Spread.Square>> byIris = spread.squares().stream()
                .collect(Collectors.groupingBy(Spread.Square::iris, TreeMap::new, Collectors.toList()));
        return byIris.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -total(entry.getValue())))
                .map(entry -> new SquareMap.Sum(
                        name(entry.getKey()),
                        DiagnosisAddress.portrait(space, Objects.requireNonNull(iris.get(entry.getKey()))),
                        entry.getValue().size(),
                        number(entry.getValue().stream()
                                .mapToDouble(Spread.Square::people)
                                .sum()),
                        number(total(entry.getValue()))))
                .toList();
    }

    private static double total(List<Spread.Square> squares) {
        return squares.stream().mapToDouble(Spread.Square::value).sum();
    }

    private String source() {
        return Stream.of(spread.counted(), spread.inhabited())
                .map(SquareMaps::source)
                .distinct()
                .collect(Collectors.joining("\u00a0; "));
    }

    static String source(KeptEdition edition) {
        return edition.source().name() + ", " + edition.year() + " ("
                + edition.source().producer() + ")";
    }

    private Exports exports() {
        return Exports.of(
                DiagnosisAddress.map(space),
                "?indicateur=" + spread.indicator().key(),
                spread.squares().size() + " carreaux, un par ligne.");
    }

    /// The value of a square as a file holds it.
    Optional<Double> told(Spread.Square square) {
        return isHidden(square.value()) ? Optional.empty() : Optional.of(square.value());
    }
}
