package org.maillage.engine.line;

import java.util.Arrays;
import org.maillage.engine.Nearest;

/// The few nearest points met so far, nearest first; of two as near, the one of the lower name. Used again for
/// the next place.
final class Closest {

    private final double[] squared;
    private final int[] name;

    /// @param most how many, 1 or more
    Closest(int most) {
        squared = new double[most];
        name = new int[most];
        clear();
    }

    void clear() {
        Arrays.fill(squared, Double.POSITIVE_INFINITY);
        Arrays.fill(name, -1);
    }

    /// @return whether it is among the nearest
    boolean offer(int point, double squaredMetres) {
        int rank = squared.length - 1;
        if (!isBefore(point, squaredMetres, rank)) {
            return false;
        }
        while (rank > 0 && isBefore(point, squaredMetres, rank - 1)) {
            squared[rank] = squared[rank - 1];
            name[rank] = name[rank - 1];
            rank--;
        }
        squared[rank] = squaredMetres;
        name[rank] = point;
        return true;
    }

    boolean has(int point) {
        for (int each : name) {
            if (each == point) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(int point, double squaredMetres, int rank) {
        return squaredMetres < squared[rank] || (squaredMetres == squared[rank] && point < name[rank]);
    }

    /// Writes what was found for a point into a result.
    void write(int point, StraightLine pace, Nearest nearest) {
        for (int rank = 0; rank < name.length; rank++) {
            boolean isFound = name[rank] >= 0;
            nearest.service()[point * name.length + rank] = name[rank];
            nearest.millis()[point * name.length + rank] =
                    isFound ? pace.millis(Math.sqrt(squared[rank])) : Nearest.UNREACHED;
        }
    }
}
