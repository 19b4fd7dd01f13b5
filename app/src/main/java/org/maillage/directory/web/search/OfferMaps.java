package org.maillage.directory.web.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.directory.Offers;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.maillage.territory.drawing.Outline;
import org.maillage.territory.drawing.OutlineMap;
import org.springframework.stereotype.Component;

/// Draws what was found over the limits of the territory.
@Component
public class OfferMaps {

    private static final int WIDTH = 480;
    private static final int SIDE = 22; // of a numbered point: two of one place stand side by side
    private static final int DOT = 3; // of places that lie closer one dot is drawn
    private static final double AROUND = 0.12; // of what is shown, left free around it
    private static final double LEAST_DEGREES =
            0.006; // some five hundred metres: streets between two places show apart
    private static final double LEAST_WITH_NAMES = 0.02; // some two kilometres: quartiers around show their names
    private static final String EXTENT = "extent";

    private final Offers offers;
    private final Shapes shapes;
    private final Clock clock;
    private final GeometryFactory points = new GeometryFactory();

    OfferMaps(Offers offers, Shapes shapes, Clock clock) {
        this.offers = offers;
        this.shapes = shapes;
        this.clock = clock;
    }

    /// A thing that has a number.
    ///
    /// @param path where the number leads
    /// @param spoken what it stands for
    public record Numbered(
            int rank,
            String path,
            String spoken,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /// @param matches all that was found
    /// @param shown what this page tells of it, each by one of the lines
    /// @return null when nothing has a position and no limit is known
    @Nullable
    OfferMap of(OfferSearches.Search search, Offers.Matches matches, List<Offers.Offer> shown, List<OfferLine> lines) {
        Territory territory = search.scope().territory();
        Map<AreaId, Shape> limits = limits(territory);
        Envelope extent = extent(search, shown, limits);
        if (extent.isNull()) {
            return null;
        }
        OutlineMap<String> map = OutlineMap.of(Map.of(EXTENT, points.toGeometry(extent)), WIDTH);
        return draw(
                map,
                territory,
                limits,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> numbered(lines.get(i), shown.get(i)))
                        .toList(),
                matches.count() > lines.size() ? dots(map, matches, shown) : List.of(),
                search.near() == null
                        ? null
                        : bare(
                                map,
                                search.near().at().latitude(),
                                search.near().at().longitude()));
    }

    private static Numbered numbered(OfferLine line, Offers.Offer offer) {
        return new Numbered(
                line.rank(),
                line.path(),
                line.rank() + ". " + line.name() + (line.far().isEmpty() ? "" : ", " + line.far()),
                offer.latitude(),
                offer.longitude());
    }

    /// These things alone, as near as they lie to one another.
    ///
    /// @return null when none has a position
    public @Nullable OfferMap of(Territory territory, List<Numbered> things) {
        var extent = new Envelope();
        things.stream()
                .filter(one -> one.latitude() != null && one.longitude() != null)
                .forEach(one -> extent.expandToInclude(one.longitude(), one.latitude()));
        if (extent.isNull()) {
            return null;
        }
        widen(extent, LEAST_WITH_NAMES);
        OutlineMap<String> map = OutlineMap.of(Map.of(EXTENT, points.toGeometry(extent)), WIDTH);
        return draw(map, territory, limits(territory), things, List.of(), null);
    }

    private OfferMap draw(
            OutlineMap<String> map,
            Territory territory,
            Map<AreaId, Shape> limits,
            List<Numbered> things,
            List<OfferMap.Point> dots,
            OfferMap.@Nullable Point centre) {
        var standing = new HashMap<String, Integer>();
        return new OfferMap(
                map.viewBox(),
                territory.parts().stream()
                        .flatMap(area -> Optional.ofNullable(limits.get(area.id())).stream()
                                .map(shape -> limit(map, area, shape.geometry())))
                        .toList(),
                things.stream()
                        .flatMap(one -> point(map, one, standing).stream())
                        .toList(),
                dots,
                centre,
                (int) things.stream().filter(one -> one.latitude() == null).count());
    }

    private Map<AreaId, Shape> limits(Territory territory) {
        return shapes.inForce(territory.parts().stream().map(Area::id).toList(), LocalDate.now(clock));
    }

    // Close to a place, or in a quartier, the map shows what was found there; else the whole territory.
    private Envelope extent(OfferSearches.Search search, List<Offers.Offer> shown, Map<AreaId, Shape> limits) {
        var extent = new Envelope();
        if (search.near() != null || search.filter().area() != null || limits.isEmpty()) {
            shown.stream()
                    .filter(offer -> offer.latitude() != null && offer.longitude() != null)
                    .forEach(offer -> extent.expandToInclude(offer.longitude(), offer.latitude()));
            if (search.near() != null) {
                extent.expandToInclude(
                        search.near().at().longitude(), search.near().at().latitude());
            }
        }
        if (extent.isNull()) {
            limits.values()
                    .forEach(shape -> extent.expandToInclude(shape.geometry().getEnvelopeInternal()));
            return extent;
        }
        widen(extent, LEAST_DEGREES);
        return extent;
    }

    private static void widen(Envelope extent, double least) {
        extent.expandBy(Math.max(least, extent.getWidth() * AROUND), Math.max(least, extent.getHeight() * AROUND));
    }

    private OfferMap.Limit limit(OutlineMap<String> map, Area area, Geometry geometry) {
        Outline outline = map.draw(geometry);
        return new OfferMap.Limit(outline.path(), area.shortName(), outline.labelX(), outline.labelY());
    }

    private Optional<OfferMap.Point> point(OutlineMap<String> map, Numbered thing, Map<String, Integer> standing) {
        if (thing.latitude() == null || thing.longitude() == null) {
            return Optional.empty();
        }
        OfferMap.Point at = bare(map, thing.latitude(), thing.longitude());
        int before = standing.merge(at.x() / SIDE + " " + at.y() / SIDE, 1, Integer::sum) - 1;
        return Optional.of(
                new OfferMap.Point(at.x() + before * SIDE, at.y(), thing.rank(), thing.path(), thing.spoken()));
    }

    private OfferMap.Point bare(OutlineMap<String> map, double latitude, double longitude) {
        Outline dot = map.draw(points.createPoint(new Coordinate(longitude, latitude)));
        return new OfferMap.Point(dot.labelX(), dot.labelY(), 0, "", "");
    }

    // What this page tells has its number there already.
    private List<OfferMap.Point> dots(OutlineMap<String> map, Offers.Matches matches, List<Offers.Offer> numbered) {
        Envelope shown = map.shown();
        var box = new Offers.Box(shown.getMinY(), shown.getMinX(), shown.getMaxY(), shown.getMaxX());
        double step = shown.getWidth() / map.width() * DOT;
        Set<Offers.Spot> taken = numbered.stream()
                .filter(offer -> offer.latitude() != null && offer.longitude() != null)
                .map(offer -> new Offers.Spot(rounded(offer.latitude(), step), rounded(offer.longitude(), step)))
                .collect(Collectors.toSet());
        return offers.spots(matches, box, step).stream()
                .filter(spot -> !taken.contains(spot))
                .map(spot -> bare(map, spot.latitude(), spot.longitude()))
                .toList();
    }

    // As the database rounds.
    private static double rounded(double degrees, double step) {
        return Math.rint(degrees / step) * step;
    }
}
