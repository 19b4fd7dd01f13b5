package org.maillage.engine.line;

/// Points of a plane, in metres.
///
/// @param x to the east
/// @param y to the north, as many
public record Plane(double[] x, double[] y) {

    private static final double FARTHEST = 1e9;

    /// @throws IllegalArgumentException when a number is missing, none, or farther than the Earth is round
    public Plane {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " points to the east, " + y.length + " to the north");
        }
        for (int point = 0; point < x.length; point++) {
            if (!(Math.abs(x[point]) < FARTHEST && Math.abs(y[point]) < FARTHEST)) {
                throw new IllegalArgumentException("Point " + point + " at " + x[point] + ", " + y[point]);
            }
        }
    }

    public int count() {
        return x.length;
    }
}
