package org.maillage.engine.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Points along a Hilbert curve, packed in leaves of eight, those in boxes of eight, and so on: an R-tree that is full
/// and never changes (Kamel and Faloutsos, VLDB 1994).
///
/// Towns and empty land need no size of cell. Points that are all in one place are all near to whoever is near to one:
/// each is looked at. Building sorts: `n log n`.
final class PackedTree {

    static final int IN_LEAF = 8;
    private static final int IN_BOX = 8;

    private final int[] names;
    private final double[] x;
    private final double[] y;
    private final Boxes[] levels; // leaves, boxes of leaves, and so on up to one box of all

    PackedTree(Plane points, boolean parallel) {
        long[] order = order(points, parallel);
        names = new int[order.length];
        x = new double[order.length];
        y = new double[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            int name = (int) order[rank];
            names[rank] = name;
            x[rank] = points.x()[name];
            y[rank] = points.y()[name];
        }
        levels = levels();
    }

    /// The place of each point on the curve above, its name below.
    private static long[] order(Plane points, boolean parallel) {
        Box all = Box.of(points.x(), points.y(), 0, points.count());
        double scale =
                (HilbertCurve.SIDE - 1) / Math.max(1e-3, Math.max(all.east() - all.west(), all.north() - all.south()));
        var order = new long[points.count()];
        IntStream every = IntStream.range(0, order.length);
        (parallel ? every.parallel() : every).forEach(point -> {
            int column = (int) ((points.x()[point] - all.west()) * scale);
            int row = (int) ((points.y()[point] - all.south()) * scale);
            order[point] = HilbertCurve.along(column, row) << Integer.SIZE | point;
        });
        // Signed order cuts the curve in its middle, which does no harm.
        if (parallel) {
            Arrays.parallelSort(order);
        } else {
            Arrays.sort(order);
        }
        return order;
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

    Boxes leaves() {
        return levels[0];
    }

    int firstPoint(int leaf) {
        return Math.min(names.length, leaf * IN_LEAF);
    }

    /// Boxes of leaves.
    Boxes boxes() {
        return levels[1];
    }

    int firstLeaf(int box) {
        return Math.min(leaves().count(), box * IN_BOX);
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

    /// The box around some points in turn.
    Box box(int from, int until) {
        return Box.of(x, y, from, until);
    }

    /// Numbers given by name, in the order of the tree.
    double[] ordered(double[] byName) {
        var ordered = new double[names.length];
        for (int rank = 0; rank < ordered.length; rank++) {
            ordered[rank] = byName[names[rank]];
        }
        return ordered;
    }

    /// Offers the points near a place.
    ///
    /// @param found says how far it takes any
    void nearest(double px, double py, Closest found) {
        if (names.length > 0) {
            nearest(px, py, levels.length - 1, 0, found);
        }
    }

    private void nearest(double px, double py, int level, int box, Closest found) {
        if (level == 0) {
            int until = Math.min(names.length, (box + 1) * IN_LEAF);
            for (int rank = box * IN_LEAF; rank < until; rank++) {
                double dx = x[rank] - px;
                double dy = y[rank] - py;
                found.offer(names[rank], dx * dx + dy * dy);
            }
            return;
        }
        Boxes below = levels[level - 1];
        int until = Math.min(below.count(), (box + 1) * IN_BOX);
        for (int child = box * IN_BOX; child < until; child++) {
            if (below.squaredDistance(child, px, py) <= found.farthest()) {
                nearest(px, py, level - 1, child, found);
            }
        }
    }

    /// Gathers every point that lies no farther from a box than a squared distance.
    void within(Box around, double squared, Candidates found) {
        if (names.length > 0) {
            within(around, squared, levels.length - 1, 0, found);
        }
    }

    private void within(Box around, double squared, int level, int box, Candidates found) {
        if (level == 0) {
            int until = Math.min(names.length, (box + 1) * IN_LEAF);
            for (int rank = box * IN_LEAF; rank < until; rank++) {
                if (around.squaredDistance(x[rank], y[rank]) <= squared) {
                    found.add(rank, x[rank], y[rank]);
                }
            }
            return;
        }
        Boxes below = levels[level - 1];
        int until = Math.min(below.count(), (box + 1) * IN_BOX);
        for (int child = box * IN_BOX; child < until; child++) {
            if (below.squaredDistance(child, around) <= squared) {
                within(around, squared, level - 1, child, found);
            }
        }
    }
}
