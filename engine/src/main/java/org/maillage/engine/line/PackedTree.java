package org.maillage.engine.line;

import java.util.ArrayList;
import java.util.function.IntConsumer;

/// Points along a Hilbert curve, packed in leaves of twenty, those in boxes of eight, and so on: an R-tree that
/// is full and never changes (Kamel and Faloutsos, VLDB 1994). Towns and empty land need no size of cell.
///
/// Boxes have a level, leaves 0, and a rank on it; points have a rank along the curve, and the name they came
/// with. Building takes a time linear in the points.
final class PackedTree {

    /// Level of the leaves.
    static final int LEAVES = 0;

    private static final int IN_LEAF = 20;
    private static final int IN_BOX = 8;
    static final int IN_BOX_OF_LEAVES = IN_LEAF * IN_BOX;

    private final int[] names;
    private final double[] x;
    private final double[] y;
    private final Boxes[] levels; // leaves, boxes of leaves, and so on up to one box of all

    PackedTree(Plane points) {
        names = HilbertOrder.of(points);
        x = new double[names.length];
        y = new double[names.length];
        for (int rank = 0; rank < names.length; rank++) {
            x[rank] = points.x()[names[rank]];
            y[rank] = points.y()[names[rank]];
        }
        levels = levels();
    }

    private Boxes[] levels() {
        var all = new ArrayList<Boxes>();
        all.add(Boxes.ofPoints(x, y, IN_LEAF));
        do {
            all.add(all.getLast().grouped(IN_BOX));
        } while (all.getLast().count() > 1);
        return all.toArray(Boxes[]::new);
    }

    int count() {
        return names.length;
    }

    /// The level of the one box around all.
    int top() {
        return levels.length - 1;
    }

    Boxes boxes(int level) {
        return levels[level];
    }

    int firstChild(int level, int box) {
        return Math.min(levels[level - 1].count(), box * IN_BOX);
    }

    int firstPoint(int leaf) {
        return Math.min(names.length, leaf * IN_LEAF);
    }

    /// What stands for the box above another, of all on its level.
    <T> T ofParent(int box, T[] above) {
        return above[Math.min(above.length - 1, box / IN_BOX)];
    }

    int name(int rank) {
        return names[rank];
    }

    double x(int rank) {
        return x[rank];
    }

    double y(int rank) {
        return y[rank];
    }

    /// In the order of the tree.
    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    /// Finds the points within a squared distance of a place.
    void within(double px, double py, double squared, IntConsumer found) {
        if (names.length > 0) {
            within(px, py, squared, top(), 0, found);
        }
    }

    private void within(double px, double py, double squared, int level, int box, IntConsumer found) {
        if (level == 0) {
            for (int rank = firstPoint(box); rank < firstPoint(box + 1); rank++) {
                double dx = x[rank] - px;
                double dy = y[rank] - py;
                if (dx * dx + dy * dy <= squared) {
                    found.accept(rank);
                }
            }
            return;
        }
        for (int child = firstChild(level, box); child < firstChild(level, box + 1); child++) {
            if (levels[level - 1].box(child).nearest(px, py) <= squared) {
                within(px, py, squared, level - 1, child, found);
            }
        }
    }
}
