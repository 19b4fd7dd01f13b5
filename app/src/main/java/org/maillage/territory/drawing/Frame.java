package org.maillage.territory.drawing;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// From degrees to the units of a view box.
record Frame(
        Envelope extent, double unitsPerDegreeEast, double unitsPerDegreeNorth, int width, int height, int margin) {

    private static final double LEAST_DEGREES = 0.0001; // some ten metres: a map of one point still has a scale
    private static final double TALLEST = 1.4; // times the width: a long island does not fill three screens

    static Frame around(Envelope shapes, int width, int margin) {
        var extent = shapes.isNull() ? new Envelope(0, 0, 0, 0) : new Envelope(shapes);
        if (extent.getWidth() < LEAST_DEGREES || extent.getHeight() < LEAST_DEGREES) {
            extent.expandBy(LEAST_DEGREES);
        }
        double shortening = Math.cos(Math.toRadians((extent.getMinY() + extent.getMaxY()) / 2));
        double room = width - 2.0 * margin;
        double scale = Math.min(
                room / (extent.getWidth() * shortening), (TALLEST * width - 2.0 * margin) / extent.getHeight());
        int height = (int) Math.ceil(extent.getHeight() * scale) + 2 * margin;
        return new Frame(extent, scale * shortening, scale, width, height, margin);
    }

    /// The degrees that the whole view box shows, margins included.
    Envelope shown() {
        double besides = middle() / unitsPerDegreeEast;
        double above = margin / unitsPerDegreeNorth;
        return new Envelope(
                extent.getMinX() - besides,
                extent.getMinX() - besides + width / unitsPerDegreeEast,
                extent.getMaxY() + above - height / unitsPerDegreeNorth,
                extent.getMaxY() + above);
    }

    private double middle() {
        return (width - extent.getWidth() * unitsPerDegreeEast) / 2;
    }

    Geometry project(Geometry degrees) {
        Geometry projected = degrees.copy();
        projected.apply((CoordinateFilter) this::move);
        projected.geometryChanged();
        return projected;
    }

    private void move(Coordinate at) {
        at.setX(middle() + (at.x - extent.getMinX()) * unitsPerDegreeEast);
        at.setY(margin + (extent.getMaxY() - at.y) * unitsPerDegreeNorth);
    }
}
