package org.maillage.territory.boundaries.reading;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// A shapefile lists rings without saying which hole is in which: outer ones turn clockwise, holes the other way.
final class RingSorting {

    private static final int LEAST_POINTS = 4;

    private final List<List<List<Coordinate>>> polygons = new ArrayList<>();

    RingSorting(List<List<Coordinate>> rings) throws ShapeFault {
        var holes = new ArrayList<List<Coordinate>>();
        for (List<Coordinate> ring : rings) {
            if (ring.size() < LEAST_POINTS) {
                throw ShapeFault.fewPoints(ring.size());
            }
            if (rings.size() > 1 && Orientation.isCCW(array(ring))) {
                holes.add(ring);
            } else {
                polygons.add(new ArrayList<>(List.of(ring)));
            }
        }
        holes.forEach(this::place);
    }

    // What lies in no other ring was only drawn the wrong way round.
    private void place(List<Coordinate> hole) {
        polygons.stream()
                .filter(polygon -> PointLocation.isInRing(hole.getFirst(), array(polygon.getFirst())))
                .min((one, other) -> Double.compare(size(one), size(other)))
                .ifPresentOrElse(polygon -> polygon.add(hole), () -> polygons.add(new ArrayList<>(List.of(hole))));
    }

    Geometry make(ShapeMaking making) throws ShapeFault {
        var made = new ArrayList<Polygon>();
        for (List<List<Coordinate>> rings : polygons) {
            made.add(making.polygon(rings));
        }
        return making.together(made);
    }

    private static double size(List<List<Coordinate>> polygon) {
        return CoordinateArrays.envelope(array(polygon.getFirst())).getArea();
    }

    private static Coordinate[] array(List<Coordinate> ring) {
        return ring.toArray(Coordinate[]::new);
    }
}
