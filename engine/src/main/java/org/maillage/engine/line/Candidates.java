package org.maillage.engine.line;

import java.util.Arrays;

/// The points that may matter to the points of one box, side by side in memory: each is then compared with each. Used
/// again for the next box.
final class Candidates {

    private int count;
    private int[] rank = new int[256];
    private double[] x = new double[256];
    private double[] y = new double[256];

    void clear() {
        count = 0;
    }

    void add(int name, double px, double py) {
        if (count == rank.length) {
            rank = Arrays.copyOf(rank, 2 * count);
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        rank[count] = name;
        x[count] = px;
        y[count] = py;
        count++;
    }

    int count() {
        return count;
    }

    int[] rank() {
        return rank;
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }
}
