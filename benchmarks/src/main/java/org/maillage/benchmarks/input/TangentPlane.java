package org.maillage.benchmarks.input;

import org.maillage.engine.line.Plane;

/// The plane on which a degree of longitude is everywhere as long as at one latitude: for points of one region.
///
/// @param latitude in degrees
record TangentPlane(double latitude) {

    private static final double METRES_PER_DEGREE = StrictMath.toRadians(1) * 6_371_008.8;

    Plane of(LonLat points) {
        double metresPerLon = METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(latitude));
        var x = new double[points.count()];
        var y = new double[points.count()];
        for (int point = 0; point < x.length; point++) {
            x[point] = points.lon()[point] * metresPerLon;
            y[point] = points.lat()[point] * METRES_PER_DEGREE;
        }
        return new Plane(x, y);
    }
}
