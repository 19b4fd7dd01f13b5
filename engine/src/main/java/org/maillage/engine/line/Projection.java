package org.maillage.engine.line;

import java.util.Arrays;
import org.maillage.engine.Points;

/// The Earth made flat around a parallel: Lambert's conformal conic, tangent, on the ellipsoid GRS80 (formulas of
/// IGN, NTG 71, 1995). Lengths are right on that parallel, and longer than the ellipsoid's by half the square of
/// the angle away from it: 1 in 40 000 at the edges of a département, 3 in 1 000 at those of France.
///
/// @param tangent latitude of the parallel, in degrees
/// @param middle longitude that stands upright, in degrees
record Projection(double tangent, double middle) {

    private static final double EQUATORIAL_RADIUS = 6_378_137;
    private static final double ECCENTRICITY = 0.081819191043;

    /// At the equator the cone is a cylinder, which these formulas cannot say.
    private static final double NEAREST_TO_EQUATOR = 0.1;

    /// No cone shows what lies nearer to a pole, in degrees.
    private static final double FARTHEST_FROM_EQUATOR = 89;

    /// Around the middle of points.
    ///
    /// @throws IllegalArgumentException when they lie on both sides of the antimeridian
    static Projection around(Points points) {
        double span = Arrays.stream(points.lon()).max().orElse(0)
                - Arrays.stream(points.lon()).min().orElse(0);
        if (span > 180) {
            throw new IllegalArgumentException(
                    "Points that lie " + span + " degrees apart, on both sides of the antimeridian");
        }
        double tangent = middle(points.lat());
        double kept = Math.max(NEAREST_TO_EQUATOR, Math.abs(tangent));
        return new Projection(Math.copySign(kept, tangent), middle(points.lon()));
    }

    private static double middle(double[] degrees) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double each : degrees) {
            least = Math.min(least, each);
            most = Math.max(most, each);
        }
        return degrees.length == 0 ? 0 : (least + most) / 2;
    }

    /// @throws IllegalArgumentException when a point lies at a pole or beyond the antimeridian
    Plane plane(Points points) {
        for (int point = 0; point < points.count(); point++) {
            check(point, points.lat()[point], points.lon()[point]);
        }
        double sine = Math.sin(Math.toRadians(tangent));
        double normal = EQUATORIAL_RADIUS / Math.sqrt(1 - ECCENTRICITY * ECCENTRICITY * sine * sine);
        double radius = normal / Math.tan(Math.toRadians(tangent));
        double isometric = isometric(tangent);
        var x = new double[points.count()];
        var y = new double[x.length];
        for (int point = 0; point < x.length; point++) {
            double away = radius * Math.exp(-sine * (isometric(points.lat()[point]) - isometric));
            double angle = sine * Math.toRadians(points.lon()[point] - middle);
            x[point] = away * Math.sin(angle);
            y[point] = radius - away * Math.cos(angle);
        }
        return new Plane(x, y);
    }

    private void check(int point, double lat, double lon) {
        if (Math.abs(lat) > FARTHEST_FROM_EQUATOR) {
            throw new IllegalArgumentException(
                    "Point " + point + " at latitude " + lat + ": beyond " + FARTHEST_FROM_EQUATOR + ", at a pole");
        }
        if (Math.abs(lon - middle) > 180) {
            throw new IllegalArgumentException("Point " + point + " at longitude " + lon
                    + ": beyond the antimeridian, seen from the middle of all at " + middle);
        }
    }

    private static double isometric(double lat) {
        double sine = Math.sin(Math.toRadians(lat));
        return atanh(sine) - ECCENTRICITY * atanh(ECCENTRICITY * sine);
    }

    private static double atanh(double number) {
        return Math.log((1 + number) / (1 - number)) / 2;
    }
}
