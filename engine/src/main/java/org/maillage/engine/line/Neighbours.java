package org.maillage.engine.line;

import java.util.Arrays;

/// The points of one box side by side, each with a value, and how much a service counts for each. Loops over them are
/// of the kind that a compiler makes vectors of. Used again for the next box.
final class Neighbours {

    /// Boxes of leaves: many points for a vector, few enough to be near to each other.
    static final int LEVEL = PackedTree.LEAVES + 1;

    private final PackedTree tree;
    private final FlatBands bands;
    private int first;
    private int count;
    private Box box = new Box(0, 0, 0, 0);

    private final double[] x = new double[PackedTree.IN_BOX_OF_LEAVES];
    private final double[] y = new double[PackedTree.IN_BOX_OF_LEAVES];
    private final double[] squared = new double[PackedTree.IN_BOX_OF_LEAVES];
    private final double[] weight = new double[PackedTree.IN_BOX_OF_LEAVES];
    private final double[] value = new double[PackedTree.IN_BOX_OF_LEAVES];

    Neighbours(PackedTree tree, FlatBands bands) {
        this.tree = tree;
        this.bands = bands;
    }

    /// Takes the points of a box, with values of 0.
    void load(int rank) {
        box = tree.boxes(LEVEL).box(rank);
        first = tree.firstPoint(tree.firstChild(LEVEL, rank));
        count = tree.firstPoint(tree.firstChild(LEVEL, rank + 1)) - first;
        System.arraycopy(tree.x(), first, x, 0, count);
        System.arraycopy(tree.y(), first, y, 0, count);
        Arrays.fill(value, 0);
    }

    /// Takes values of points, by their names.
    void take(double[] values) {
        for (int each = 0; each < count; each++) {
            value[each] = values[tree.name(first + each)];
        }
    }

    /// Gives values to points, by their names.
    void give(double[] values) {
        for (int each = 0; each < count; each++) {
            values[tree.name(first + each)] = value[each];
        }
    }

    /// Weighs a service for each point.
    void weigh(double px, double py) {
        measure(px, py, count, x, y, squared);
        bands.weigh(squared, count, box.nearest(px, py), box.farthest(px, py), weight);
    }

    private static void measure(double px, double py, int count, double[] x, double[] y, double[] squared) {
        for (int each = 0; each < count; each++) {
            double dx = x[each] - px;
            double dy = y[each] - py;
            squared[each] = dx * dx + dy * dy;
        }
    }

    /// Of values, as they are weighed.
    double sum() {
        return sum(count, value, weight);
    }

    private static double sum(int count, double[] value, double[] weight) {
        double sum = 0;
        for (int each = 0; each < count; each++) {
            sum += value[each] * weight[each];
        }
        return sum;
    }

    /// Adds an amount to each value, as it is weighed.
    void add(double amount) {
        add(amount, count, weight, value);
    }

    private static void add(double amount, int count, double[] weight, double[] value) {
        for (int each = 0; each < count; each++) {
            value[each] += amount * weight[each];
        }
    }
}
