package org.maillage.territory.drawing;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/// A projected shape written as the `d` of an SVG path, in tenths of a unit.
///
/// It is thinned by less than what an eye tells apart; a shape with faults is drawn as it is, since they are what one
/// wants to see.
final class Drawing {

    private static final double THINNING = 0.35;
    private static final int DOT = 4;

    private final Geometry shape;
    private final StringBuilder path = new StringBuilder();

    Drawing(Geometry projected) {
        this.shape = projected.getDimension() == 2 && projected.isValid()
                ? TopologyPreservingSimplifier.simplify(projected, THINNING)
                : projected;
    }

    Outline outline() {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            add(shape.getGeometryN(i));
        }
        Coordinate label = label();
        return new Outline(path.toString(), (int) Math.round(label.x), (int) Math.round(label.y));
    }

    private void add(Geometry part) {
        switch (part) {
            case Polygon polygon
            when !polygon.isEmpty() -> {
                addLine(polygon.getExteriorRing(), true);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    addLine(polygon.getInteriorRingN(i), true);
                }
            }
            case LineString line when !line.isEmpty() -> addLine(line, false);
            case Point point when !point.isEmpty() -> addDot(point.getCoordinate());
            default -> {
                // Nothing to see.
            }
        }
    }

    private void addLine(LineString line, boolean closed) {
        int count = line.getNumPoints() - (closed ? 1 : 0);
        long lastX = Long.MIN_VALUE;
        long lastY = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            Coordinate at = line.getCoordinateN(i);
            long x = Math.round(at.x * 10);
            long y = Math.round(at.y * 10);
            if (x != lastX || y != lastY) {
                path.append(i == 0 ? 'M' : 'L');
                addTenths(x);
                path.append(' ');
                addTenths(y);
            }
            lastX = x;
            lastY = y;
        }
        if (closed) {
            path.append('Z');
        }
    }

    private void addDot(Coordinate at) {
        path.append('M');
        addTenths(Math.round((at.x - DOT) * 10));
        path.append(' ');
        addTenths(Math.round(at.y * 10));
        path.append("a%1$d %1$d 0 1 0 %2$d 0a%1$d %1$d 0 1 0 -%2$d 0Z".formatted(DOT, 2 * DOT));
    }

    private void addTenths(long tenths) {
        path.append(tenths / 10.0);
    }

    private Coordinate label() {
        if (shape.isEmpty()) {
            return new Coordinate();
        }
        return shape.isValid()
                ? shape.getInteriorPoint().getCoordinate()
                : shape.getEnvelopeInternal().centre();
    }
}
