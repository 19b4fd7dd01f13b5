package org.maillage.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// The squares of 200 m that Europe counts people in: `CRS3035RES200mN2471400E3488800` has its south-west corner at
/// these metres of EPSG:3035. One for each thread.
public final class SquareGrid {

    private static final Pattern NAME = Pattern.compile("CRS3035RES200mN([0-9]{7})E([0-9]{7})");
    private static final double SIDE = 200;
    private static final double HALF = 100;

    private final CoordinateTransform toDegrees;
    private final CoordinateTransform toMeters;
    private final GeometryFactory shapes = new GeometryFactory();

    public SquareGrid() {
        var crs = new CRSFactory();
        var grid = crs.createFromName("EPSG:3035");
        var degrees = crs.createFromName("EPSG:4326");
        var transforms = new CoordinateTransformFactory();
        toDegrees = transforms.createTransform(grid, degrees);
        toMeters = transforms.createTransform(degrees, grid);
    }

    /// The middle of a square, in degrees: longitude, then latitude.
    ///
    /// @throws IllegalArgumentException when no square is called so
    public Coordinate middleOf(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No square is called " + name);
        }
        return degrees(Double.parseDouble(matcher.group(2)) + HALF, Double.parseDouble(matcher.group(1)) + HALF);
    }

    /// A square and a point in it.
    ///
    /// @param north metres of its south-west corner, as east
    /// @param metersOff how far the point is from the middle of the square
    public record Found(long north, long east, double metersOff) {

        public String name() {
            return "CRS3035RES200mN%07dE%07d".formatted(north, east);
        }
    }

    /// The square a point lies in.
    ///
    /// @param longitude degrees, WGS84
    /// @param latitude degrees, WGS84
    public Found at(double longitude, double latitude) {
        var meters = toMeters.transform(new ProjCoordinate(longitude, latitude), new ProjCoordinate());
        double east = Math.floor(meters.x / SIDE) * SIDE;
        double north = Math.floor(meters.y / SIDE) * SIDE;
        return new Found((long) north, (long) east, Math.hypot(meters.x - east - HALF, meters.y - north - HALF));
    }

    /// In degrees. It is turned a little against the meridians: the grid is straight in the middle of Europe.
    public Polygon outlineOf(Found square) {
        Coordinate first = degrees(square.east, square.north);
        return shapes.createPolygon(new Coordinate[] {
            first,
            degrees(square.east + SIDE, square.north),
            degrees(square.east + SIDE, square.north + SIDE),
            degrees(square.east, square.north + SIDE),
            first
        });
    }

    private Coordinate degrees(double east, double north) {
        var degrees = toDegrees.transform(new ProjCoordinate(east, north), new ProjCoordinate());
        return new Coordinate(degrees.x, degrees.y);
    }
}
