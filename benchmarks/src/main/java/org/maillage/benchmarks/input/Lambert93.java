package org.maillage.benchmarks.input;

import org.maillage.engine.line.Plane;

/// The projection of metropolitan France (EPSG:2154): a conformal cone on the ellipsoid GRS 80, with parallels at 44
/// and 49 degrees, by the formulas of IGN's note NT/G 71. Away from them lengths are wrong by up to three in a
/// thousand.
final class Lambert93 {

    private static final double ECCENTRICITY = 0.08181919112;
    private static final double EXPONENT = 0.7256077650;
    private static final double CONSTANT_METRES = 11_754_255.426;
    private static final double MERIDIAN_DEGREES = 3;
    private static final double POLE_X = 700_000;
    private static final double POLE_Y = 12_655_612.050;

    private Lambert93() {}

    static Plane of(LonLat points) {
        var x = new double[points.count()];
        var y = new double[points.count()];
        for (int point = 0; point < x.length; point++) {
            double sine = StrictMath.sin(StrictMath.toRadians(points.lat()[point]));
            double isometric = atanh(sine) - ECCENTRICITY * atanh(ECCENTRICITY * sine);
            double radius = CONSTANT_METRES * StrictMath.exp(-EXPONENT * isometric);
            double angle = EXPONENT * StrictMath.toRadians(points.lon()[point] - MERIDIAN_DEGREES);
            x[point] = POLE_X + radius * StrictMath.sin(angle);
            y[point] = POLE_Y - radius * StrictMath.cos(angle);
        }
        return new Plane(x, y);
    }

    private static double atanh(double number) {
        return StrictMath.log((1 + number) / (1 - number)) / 2;
    }
}
