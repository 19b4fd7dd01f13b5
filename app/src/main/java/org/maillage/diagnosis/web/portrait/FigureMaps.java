package org.maillage.diagnosis.web.portrait;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.maillage.convention.Space;
import org.maillage.diagnosis.portrait.Classes;
import org.maillage.diagnosis.portrait.FigureWords;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.maillage.territory.drawing.Outline;
import org.maillage.territory.drawing.OutlineMap;

/// Draws maps of figures.
final class FigureMaps {

    static final List<Area.Kind> KINDS = List.of(Area.Kind.QUARTIER, Area.Kind.QPV, Area.Kind.IRIS, Area.Kind.COMMUNE);

    private static final int WIDTH = 640;

    private final Space space;
    private final KnownTerritory known;
    private final Shapes shapes;
    private final LocalDate today;

    FigureMaps(Space space, KnownTerritory known, Shapes shapes, LocalDate today) {
        this.space = space;
        this.known = known;
        this.shapes = shapes;
        this.today = today;
    }

    /// Areas like the one the page is about, else the first parts that have both figures and boundaries.
    Optional<FigureMap> best(Indicator indicator, Area current) {
        return Stream.concat(
                        KINDS.stream().filter(kind -> kind == current.kind()),
                        KINDS.stream().filter(kind -> kind != current.kind()))
                .map(kind -> of(indicator, kind, current))
                .filter(map ->
                        map.viewBox() != null && map.hidden() < map.places().size())
                .findFirst();
    }

    FigureMap of(Indicator indicator, Area.Kind kind, @Nullable Area current) {
        List<Area> areas = known.ofKind(kind).stream()
                .filter(area -> area.zoning() == null || hasFigure(indicator, area))
                .toList();
        Map<AreaId, Shape> boundaries =
                shapes.inForce(areas.stream().map(Area::id).toList(), today);
        Map<AreaId, Figure> figures = new LinkedHashMap<>();
        areas.forEach(area -> figures.put(area.id(), known.figures().figureOf(indicator, area)));
        Classes classes = Classes.of(figures.values().stream()
                .filter(Figure.Known.class::isInstance)
                .mapToDouble(figure -> ((Figure.Known) figure).value())
                .toArray());
        var drawn = new LinkedHashMap<AreaId, Geometry>();
        areas.stream()
                .filter(area -> boundaries.containsKey(area.id()))
                .forEach(area -> drawn.put(area.id(), geometry(boundaries, area)));
        OutlineMap<AreaId> outlines = drawn.isEmpty() ? null : OutlineMap.of(drawn, WIDTH);
        List<FigureMap.Place> places = areas.stream()
                .map(area -> place(area, figures, classes, outlines, current))
                .toList();
        return new FigureMap(
                indicator,
                kind,
                outlines == null ? null : outlines.viewBox(),
                boundaries.values().stream().anyMatch(Shape::schematic),
                places,
                legend(indicator, classes, places),
                (int) places.stream()
                        .filter(place -> place.look().equals("map-none"))
                        .count(),
                boundaries.values().stream().map(Shape::source).distinct().collect(Collectors.joining("\u00a0; ")),
                source(figures));
    }

    private boolean hasFigure(Indicator indicator, Area area) {
        return known.figures().figureOf(indicator, area) instanceof Figure.Known;
    }

    private static Geometry geometry(Map<AreaId, Shape> boundaries, Area area) {
        Shape shape = boundaries.get(area.id());
        if (shape == null) {
            throw new IllegalArgumentException("No boundary of " + area.slug());
        }
        return shape.geometry();
    }

    private FigureMap.Place place(
            Area area,
            Map<AreaId, Figure> figures,
            Classes classes,
            @Nullable OutlineMap<AreaId> outlines,
            @Nullable Area current) {
        Figure figure = figures.getOrDefault(area.id(), unknown(figures));
        Outline outline = outlines == null ? null : outlines.outlines().get(area.id());
        Optional<Figure.Known> told = figure instanceof Figure.Known one ? Optional.of(one) : Optional.empty();
        return new FigureMap.Place(
                area,
                outline == null ? null : outline.path(),
                told.map(one -> look(classes, classes.of(one.value()))).orElse("map-none"),
                current != null && area.id().equals(current.id()),
                FigureWords.of(figure),
                told.map(one -> FigureWords.method(one.basis())).orElse(""),
                told.map(one -> FigureWords.reliability(one.basis())).orElse(""),
                DiagnosisAddress.portrait(space, area),
                told.map(Figure.Known::value).orElse(Double.NEGATIVE_INFINITY));
    }

    private static String look(Classes classes, int rank) {
        return "map-" + Classes.tint(rank, classes.count());
    }

    private static Figure unknown(Map<AreaId, Figure> figures) {
        return figures.values().iterator().next();
    }

    private static List<FigureMap.LegendClass> legend(
            Indicator indicator, Classes classes, List<FigureMap.Place> places) {
        var legend = new ArrayList<FigureMap.LegendClass>();
        IntStream.range(0, classes.count()).forEach(rank -> {
            String look = look(classes, rank);
            List<FigureMap.Place> held =
                    places.stream().filter(place -> place.look().equals(look)).toList();
            if (!held.isEmpty()) {
                double least =
                        held.stream().mapToDouble(FigureMap.Place::sort).min().orElseThrow();
                double most =
                        held.stream().mapToDouble(FigureMap.Place::sort).max().orElseThrow();
                legend.add(
                        new FigureMap.LegendClass(look, FigureWords.span(indicator.unit(), least, most), held.size()));
            }
        });
        return legend;
    }

    private static String source(Map<AreaId, Figure> figures) {
        return figures.values().stream()
                .flatMap(figure -> figure instanceof Figure.Known one ? Stream.of(one.basis()) : Stream.empty())
                .map(basis ->
                        basis.edition().source().name() + ", " + basis.edition().year() + " ("
                                + basis.edition().source().producer() + ")")
                .distinct()
                .collect(Collectors.joining("\u00a0; "));
    }
}
