package org.maillage.territory.boundaries.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Makes shapes in degrees of rings as a file gives them, and looks at every point on the way.
final class ShapeMaking {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int LEAST_POINTS = 4;

    private @Nullable Projection projection;

    /// What the file says of itself.
    void assume(Projection said) {
        projection = said;
    }

    /// What the file said, or what its numbers told; degrees when it held none.
    Projection projection() {
        return projection == null ? Projection.WGS84 : projection;
    }

    /// @param rings the outer one first, then its holes
    Polygon polygon(List<List<Coordinate>> rings) throws ShapeFault {
        var made = new ArrayList<LinearRing>();
        for (List<Coordinate> ring : rings) {
            made.add(ring(ring));
        }
        if (made.isEmpty()) {
            throw ShapeFault.none();
        }
        return SHAPES.createPolygon(
                made.getFirst(), made.subList(1, made.size()).toArray(LinearRing[]::new));
    }

    Geometry together(List<Polygon> polygons) throws ShapeFault {
        if (polygons.isEmpty()) {
            throw ShapeFault.none();
        }
        return polygons.size() == 1 ? polygons.getFirst() : SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private LinearRing ring(List<Coordinate> points) throws ShapeFault {
        if (points.size() < LEAST_POINTS) {
            throw ShapeFault.fewPoints(points.size());
        }
        if (!points.stream().allMatch(ShapeMaking::isPlace)) {
            throw ShapeFault.notCoordinates();
        }
        if (!points.getFirst().equals2D(points.getLast())) {
            throw ShapeFault.open();
        }
        for (Coordinate point : points) {
            place(point);
        }
        return SHAPES.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static boolean isPlace(Coordinate at) {
        return Double.isFinite(at.x) && Double.isFinite(at.y);
    }

    private void place(Coordinate at) throws ShapeFault {
        if (projection == null) {
            projection = Projection.recognised(at).orElseThrow(() -> BoundaryRefusal.unreadableProjection(at.x, at.y));
        }
        projection.unproject(at);
        if (!FrenchPlaces.hold(at)) {
            throw FrenchPlaces.holdSwapped(at) ? ShapeFault.swapped(at.x, at.y) : ShapeFault.elsewhere(at.x, at.y);
        }
    }
}
