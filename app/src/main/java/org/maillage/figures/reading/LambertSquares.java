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
    private static final double HALF = 100;

    private final CoordinateTransform toDegrees;

    LambertSquares() {
        var factory = new CRSFactory();
        toDegrees = new CoordinateTransformFactory()
                .createTransform(factory.createFromName("EPSG:3035"), factory.createFromName("EPSG:4326"));
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
}
