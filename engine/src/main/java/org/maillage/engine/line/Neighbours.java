package org.maillage.engine.line;

import java.util.Arrays;

/// The points of one box side by side, each with a value, and how much a service counts for each. Used again for
/// the next box.
///
/// Loops over them are of one length known beforehand, for a compiler to make vectors of. A box that is not full
/// ends with points of before, whose value is 0.
final class Neighbours {

    /// Boxes of leaves: many points for a vector, few enough to be near to each other.
    static final int LEVEL = PackedTree.LEAVES + 1;

    private static final int ALL = PackedTree.IN_BOX_OF_LEAVES;
    private static final int HALF = ALL / 2;
    private static final int QUARTER = ALL / 4;

    private final PackedTree tree;
    private final FlatBands bands;
    private int first;
    private int count;
    private Box box = new Box(0, 0, 0, 0);

    private final double[] x = new double[ALL];
    private final double[] y = new double[ALL];
    private final double[] squared = new double[ALL];
    private final double[] weight = new double[ALL];
    private final double[] value = new double[ALL];
    private final double[] folded = new double[HALF];

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
        measure(px, py, x, y, squared);
        bands.weigh(squared, box.nearest(px, py), box.farthest(px, py), weight);
    }

    private static void measure(double px, double py, double[] x, double[] y, double[] squared) {
        for (int each = 0; each < ALL; each++) {
            double dx = x[each] - px;
            double dy = y[each] - py;
            squared[each] = dx * dx + dy * dy;
        }
    }

    /// Of values, as they are weighed.
    double sum() {
        return sum(value, weight, folded);
    }

    /// Folds the row until few are left: one addition need not wait for the other.
    private static double sum(double[] value, double[] weight, double[] folded) {
        for (int each = 0; each < HALF; each++) {
            folded[each] = value[each] * weight[each] + value[each + HALF] * weight[each + HALF];
        }
        for (int each = 0; each < QUARTER; each++) {
            folded[each] += folded[each + QUARTER];
        }
        double even = 0;
        double odd = 0;
        for (int each = 0; each < QUARTER; each += 2) {
            even += folded[each];
            odd += folded[each + 1];
        }
        return even + odd;
    }

    /// Adds an amount to each value, as it is weighed.
    void add(double amount) {
        add(amount, weight, value);
    }

    private static void add(double amount, double[] weight, double[] value) {
        for (int each = 0; each < ALL; each++) {
            value[each] += amount * weight[each];
        }
    }
}
