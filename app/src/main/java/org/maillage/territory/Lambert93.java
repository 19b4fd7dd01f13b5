package org.maillage.territory;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// The legal projection of metropolitan France (EPSG:2154), in metres.
public final class Lambert93 {

    private Lambert93() {}

    /// Whether numbers have the size of metres on this grid: northwards they are in the millions.
    public static boolean holds(double x, double y) {
        return x > -400_000 && x < 1_400_000 && y > 5_900_000 && y < 7_300_000;
    }

    /// @param x eastwards, in metres
    /// @param y northwards, in metres
    /// @return degrees (WGS 84): x is the longitude, y the latitude
    public static Coordinate toDegrees(double x, double y) {
        var degrees = new ProjCoordinate();
        Grid.TO_DEGREES.transform(new ProjCoordinate(x, y), degrees);
        return new Coordinate(degrees.x, degrees.y);
    }

    /// Made the first time a file in metres comes.
    private static final class Grid {

        private static final CRSFactory SYSTEMS = new CRSFactory();

        static final BasicCoordinateTransform TO_DEGREES =
                new BasicCoordinateTransform(SYSTEMS.createFromName("EPSG:2154"), SYSTEMS.createFromName("EPSG:4326"));

        private Grid() {}
    }
}
