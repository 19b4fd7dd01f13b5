package org.maillage.engine.line;

import org.maillage.engine.Points;

/// The Earth made flat around a parallel: Lambert's conformal conic, tangent, on the ellipsoid GRS80 (formulas of IGN,
/// NTG 71, 1995). Lengths are right on that parallel, and longer than the ellipsoid's by half the square of the angle
/// away from it: 1 in 40 000 at the edges of a département, 3 in 1 000 at those of France.
///
/// @param tangent latitude of the parallel, in degrees
/// @param middle longitude that stands upright, in degrees
record Projection(double tangent, double middle) {

    private static final double EQUATORIAL_RADIUS = 6_378_137;
    private static final double ECCENTRICITY = 0.081819191043;

    /// At the equator the cone is a cylinder, which these formulas cannot say.
    private static final double NEAREST_TO_EQUATOR = 0.1;

    /// Around the middle of points.
    static Projection around(Points points) {
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

    Plane plane(Points points) {
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

    private static double isometric(double lat) {
        // No farther than the last metres before the pole, which no cone shows.
        double sine = Math.clamp(Math.sin(Math.toRadians(lat)), -1 + 1e-12, 1 - 1e-12);
        return atanh(sine) - ECCENTRICITY * atanh(ECCENTRICITY * sine);
    }

    private static double atanh(double number) {
        return Math.log((1 + number) / (1 - number)) / 2;
    }
}
