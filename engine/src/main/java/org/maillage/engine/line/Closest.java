package org.maillage.engine.line;

import java.util.Arrays;

/// The few nearest points met so far, nearest first; of two as near, the one of the lower name. Used again for the next
/// place.
final class Closest {

    private final double limit;
    private final double[] squared;
    private final int[] name;

    /// @param most how many
    /// @param limit in metres, included
    Closest(int most, double limit) {
        this.limit = Math.nextUp(limit * limit);
        squared = new double[most];
        name = new int[most];
    }

    void clear() {
        Arrays.fill(squared, limit);
        Arrays.fill(name, -1);
    }

    /// The square of the distance from which on nothing is taken any more.
    double farthest() {
        return squared[squared.length - 1];
    }

    void offer(int point, double squaredMetres) {
        int rank = squared.length - 1;
        if (!isBefore(point, squaredMetres, rank)) {
            return;
        }
        while (rank > 0 && isBefore(point, squaredMetres, rank - 1)) {
            squared[rank] = squared[rank - 1];
            name[rank] = name[rank - 1];
            rank--;
        }
        squared[rank] = squaredMetres;
        name[rank] = point;
    }

    private boolean isBefore(int point, double squaredMetres, int rank) {
        return squaredMetres < squared[rank]
                || (squaredMetres == squared[rank] && name[rank] >= 0 && point < name[rank]);
    }

    int size() {
        return squared.length;
    }

    /// -1 beyond those found.
    int name(int rank) {
        return name[rank];
    }

    double metres(int rank) {
        return Math.sqrt(squared[rank]);
    }
}
