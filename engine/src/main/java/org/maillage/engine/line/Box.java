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

    double halfDiagonal() {
        return Math.hypot(east - west, north - south) / 2;
    }

    double squaredDistance(double x, double y) {
        double dx = Math.max(0, Math.max(west - x, x - east));
        double dy = Math.max(0, Math.max(south - y, y - north));
        return dx * dx + dy * dy;
    }
}
