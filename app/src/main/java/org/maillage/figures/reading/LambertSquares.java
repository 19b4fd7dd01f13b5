package org.maillage.figures.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// Where a square is by its name: `CRS3035RES200mN2471400E3488800` has its south-west corner at these metres of the
/// European grid (EPSG:3035).
final class LambertSquares {

    private static final Pattern NAME = Pattern.compile("CRS3035RES200mN([0-9]{7})E([0-9]{7})");
    private static final double SIDE = 200;
    private static final double HALF = 100;

    private final CoordinateTransform toDegrees;
    private final CoordinateTransform toMeters;

    LambertSquares() {
        var crs = new CRSFactory();
        var grid = crs.createFromName("EPSG:3035");
        var degrees = crs.createFromName("EPSG:4326");
        var transforms = new CoordinateTransformFactory();
        toDegrees = transforms.createTransform(grid, degrees);
        toMeters = transforms.createTransform(degrees, grid);
    }

    /// @return longitude and latitude of its middle, in degrees
    double[] middleOf(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No square is called " + name);
        }
        var at = new ProjCoordinate(
                Double.parseDouble(matcher.group(2)) + HALF, Double.parseDouble(matcher.group(1)) + HALF);
        var degrees = toDegrees.transform(at, new ProjCoordinate());
        return new double[] {degrees.x, degrees.y};
    }

    /// The square a point lies in.
    ///
    /// @param metersOff how far the point is from its middle
    record Found(String name, double metersOff) {}

    Found at(double longitude, double latitude) {
        var meters = toMeters.transform(new ProjCoordinate(longitude, latitude), new ProjCoordinate());
        double east = Math.floor(meters.x / SIDE) * SIDE;
        double north = Math.floor(meters.y / SIDE) * SIDE;
        return new Found(
                "CRS3035RES200mN%07dE%07d".formatted((long) north, (long) east),
                Math.hypot(meters.x - east - HALF, meters.y - north - HALF));
    }
}
