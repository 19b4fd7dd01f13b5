package org.maillage.engine.line;

/// Points of a plane, in metres.
///
/// @param x to the east
/// @param y to the north, as many
public record Plane(double[] x, double[] y) {

    private static final double METRES_PER_DEGREE = Math.toRadians(1) * 6_371_008.8;

    /// @throws IllegalArgumentException when a number is missing or none
    public Plane {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " points to the east, " + y.length + " to the north");
        }
        for (int point = 0; point < x.length; point++) {
            if (!(Math.abs(x[point]) < 1e9 && Math.abs(y[point]) < 1e9)) {
                throw new IllegalArgumentException("Point " + point + " at " + x[point] + ", " + y[point]);
            }
        }
    }

    /// The plane tangent at a latitude: right to one in a thousand within a département. A country wants a projection
    /// of
    /// its own, such as Lambert-93.
    ///
    /// @param lat in degrees
    /// @param lon in degrees, as many
    /// @param tangent latitude in degrees, the same for all points that are measured together
    public static Plane ofDegrees(double[] lat, double[] lon, double tangent) {
        double metresPerLon = METRES_PER_DEGREE * Math.cos(Math.toRadians(tangent));
        var x = new double[lon.length];
        var y = new double[lat.length];
        for (int point = 0; point < lon.length; point++) {
            x[point] = lon[point] * metresPerLon;
        }
        for (int point = 0; point < lat.length; point++) {
            y[point] = lat[point] * METRES_PER_DEGREE;
        }
        return new Plane(x, y);
    }

    public int count() {
        return x.length;
    }
}
