package org.maillage.engine.line;

/// A rectangle of the plane, in metres.
record Box(double west, double south, double east, double north) {

    /// The smallest around some of a row of points; of none it is a point at 0, 0.
    static Box of(double[] x, double[] y, int from, int until) {
        if (from >= until) {
            return new Box(0, 0, 0, 0);
        }
        double west = x[from];
        double east = west;
        double south = y[from];
        double north = south;
        for (int point = from + 1; point < until; point++) {
            west = Math.min(west, x[point]);
            east = Math.max(east, x[point]);
            south = Math.min(south, y[point]);
            north = Math.max(north, y[point]);
        }
        return new Box(west, south, east, north);
    }

    double middleX() {
        return (west + east) / 2;
    }

    double middleY() {
        return (south + north) / 2;
    }

    double halfWidth() {
        return half(west, east);
    }

    double halfHeight() {
        return half(south, north);
    }

    double halfDiagonal() {
        return Math.sqrt(halfWidth() * halfWidth() + halfHeight() * halfHeight());
    }

    /// The square of the distance to the nearest point of the box, in square metres; not above it by rounding.
    double nearest(double x, double y) {
        double dx = Math.max(0, Math.abs(x - middleX()) - halfWidth());
        double dy = Math.max(0, Math.abs(y - middleY()) - halfHeight());
        return dx * dx + dy * dy;
    }

    /// The square of the distance to its farthest corner, in square metres; not below it by rounding.
    double farthest(double x, double y) {
        double dx = Math.abs(x - middleX()) + halfWidth();
        double dy = Math.abs(y - middleY()) + halfHeight();
        return dx * dx + dy * dy;
    }

    /// A little more than half, so that no point is outside by rounding: of the half, and of the middle.
    private static double half(double from, double until) {
        return (until - from) / 2 * (1 + 1e-9) + (Math.abs(from) + Math.abs(until)) * 1e-15;
    }
}
