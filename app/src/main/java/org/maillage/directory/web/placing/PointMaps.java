package org.maillage.directory.web.placing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.maillage.territory.drawing.Outline;
import org.maillage.territory.drawing.OutlineMap;
import org.springframework.stereotype.Component;

/// Draws the ground that a point is put on: the whole territory with its parts, or what is around the point with IRIS.
@Component
class PointMaps {

    private static final int WIDTH = 800;
    private static final double AROUND_DEGREES = 0.008; // northwards, some nine hundred metres

    private final Areas areas;
    private final Shapes shapes;
    private final Clock clock;
    private final GeometryFactory geometries = new GeometryFactory();

    PointMaps(Areas areas, Shapes shapes, Clock clock) {
        this.areas = areas;
        this.shapes = shapes;
        this.clock = clock;
    }

    /// @return nothing when no boundary is known
    Optional<PointMap> of(Territory territory, @Nullable Coordinate point, boolean near) {
        Map<AreaId, Shape> limits = limits(territory, near);
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        Envelope extent = near && point != null ? around(point) : whole(limits, point);
        OutlineMap<String> map = OutlineMap.of(Map.of("extent", geometries.toGeometry(extent)), WIDTH);
        Envelope shown = map.shown();
        List<String> paths = limits.values().stream()
                .map(Shape::geometry)
                .filter(shape -> shape.getEnvelopeInternal().intersects(shown))
                .map(shape -> map.draw(shape).path())
                .toList();
        Outline at = point == null ? null : map.draw(geometries.createPoint(point));
        return Optional.of(new PointMap(
                map.viewBox(),
                String.format(
                        Locale.ROOT,
                        "%.7f %.7f %.7f %.7f",
                        shown.getMinX(),
                        shown.getMaxY(),
                        shown.getMaxX(),
                        shown.getMinY()),
                paths,
                at == null ? null : new PointMap.At(at.labelX(), at.labelY())));
    }

    private Map<AreaId, Shape> limits(Territory territory, boolean near) {
        Map<AreaId, Shape> iris = near ? outlines(areas.listIris(territory)) : Map.of();
        if (!iris.isEmpty()) {
            return iris;
        }
        Map<AreaId, Shape> parts = outlines(territory.parts());
        return parts.isEmpty() ? outlines(List.of(territory.whole())) : parts;
    }

    // An area known only as a place has no limit to show.
    private Map<AreaId, Shape> outlines(Collection<Area> of) {
        var outlines = new HashMap<>(shapes.inForce(of.stream().map(Area::id).toList(), LocalDate.now(clock)));
        outlines.values().removeIf(shape -> shape.geometry().getDimension() < 2);
        return outlines;
    }

    private static Envelope whole(Map<AreaId, Shape> limits, @Nullable Coordinate point) {
        var extent = new Envelope();
        limits.values().forEach(shape -> extent.expandToInclude(shape.geometry().getEnvelopeInternal()));
        // A point on another continent would make the territory a speck.
        var room = new Envelope(extent);
        room.expandBy(extent.getWidth(), extent.getHeight());
        if (point != null && room.contains(point)) {
            extent.expandToInclude(point);
        }
        return extent;
    }

    private static Envelope around(Coordinate point) {
        var extent = new Envelope(point);
        extent.expandBy(AROUND_DEGREES / Math.cos(Math.toRadians(point.y)), AROUND_DEGREES);
        return extent;
    }
}
