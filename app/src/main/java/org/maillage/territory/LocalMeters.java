package org.maillage.territory;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Degrees as metres around a place, where the curve of the earth does not show: within a département, lengths and
/// surfaces are right to some thousandths.
///
/// @param longitude of the origin
/// @param latitude of the origin
/// @param perDegreeEast metres of a degree of longitude there
/// @param perDegreeNorth metres of a degree of latitude there
public record LocalMeters(double longitude, double latitude, double perDegreeEast, double perDegreeNorth) {

    private static final double EQUATOR_RADIUS = 6_378_137;
    private static final double SQUARED_ECCENTRICITY = 0.00669437999014;

    public static LocalMeters around(Envelope degrees) {
        Coordinate middle = degrees.isNull() ? new Coordinate(0, 0) : degrees.centre();
        double latitude = Math.toRadians(middle.y);
        double flattening = 1 - SQUARED_ECCENTRICITY * Math.pow(Math.sin(latitude), 2);
        double east = EQUATOR_RADIUS * Math.cos(latitude) / Math.sqrt(flattening);
        double north = EQUATOR_RADIUS * (1 - SQUARED_ECCENTRICITY) / Math.pow(flattening, 1.5);
        return new LocalMeters(middle.x, middle.y, Math.toRadians(east), Math.toRadians(north));
    }

    public static double squareMeters(Geometry degrees) {
        return around(degrees.getEnvelopeInternal()).toMeters(degrees).getArea();
    }

    public Geometry toMeters(Geometry degrees) {
        return moved(degrees, at -> {
            at.setX((at.x - longitude) * perDegreeEast);
            at.setY((at.y - latitude) * perDegreeNorth);
        });
    }

    public Geometry toDegrees(Geometry meters) {
        return moved(meters, at -> {
            at.setX(at.x / perDegreeEast + longitude);
            at.setY(at.y / perDegreeNorth + latitude);
        });
    }

    private static Geometry moved(Geometry shape, CoordinateFilter move) {
        Geometry moved = shape.copy();
        moved.apply(move);
        moved.geometryChanged();
        return moved;
    }
}
