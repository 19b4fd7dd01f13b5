package org.maillage.engine.line;

import java.util.Arrays;
import org.maillage.engine.Nearest;

/// The nearest services of the points of one leaf, among the few that may be: first how far the last of them is from
/// each point, then which they are. Each candidate is compared with all points at once, in loops of known length that a
/// compiler makes vectors of.
final class LeafComparison {

    private final PackedTree demand;
    private final StraightLine pace;
    private final double bound;
    private final Nearest nearest;

    private final double[][] squared; // of each rank, of each point
    private final double[] here = new double[PackedTree.IN_LEAF];
    private final Closest[] closest = new Closest[PackedTree.IN_LEAF];

    /// @param farthest in metres; what is as far is not found
    /// @param nearest where results are written
    LeafComparison(PackedTree demand, StraightLine pace, double farthest, Nearest nearest) {
        this.demand = demand;
        this.pace = pace;
        this.bound = farthest * farthest;
        this.nearest = nearest;
        squared = new double[nearest.each()][PackedTree.IN_LEAF];
        Arrays.setAll(closest, point -> new Closest(nearest.each()));
    }

    /// @param from rank in the tree of the first point of the leaf
    /// @param until rank after its last
    void compare(int from, int until, Candidates few) {
        int count = until - from;
        for (double[] rank : squared) {
            Arrays.fill(rank, bound);
        }
        for (int each = 0; each < few.count(); each++) {
            measure(from, count, few.x()[each], few.y()[each]);
            for (double[] rank : squared) {
                sink(rank, here);
            }
        }
        for (int point = 0; point < count; point++) {
            closest[point].clear(bound);
        }
        for (int each = 0; each < few.count(); each++) {
            measure(from, count, few.x()[each], few.y()[each]);
            offer(few.name(each), count);
        }
        for (int point = 0; point < count; point++) {
            closest[point].write(demand.name(from + point), pace, nearest);
        }
    }

    private void measure(int from, int count, double px, double py) {
        double[] x = demand.x();
        double[] y = demand.y();
        for (int point = 0; point < count; point++) {
            double dx = x[from + point] - px;
            double dy = y[from + point] - py;
            here[point] = dx * dx + dy * dy;
        }
    }

    /// Each rank keeps the nearer, and lets the farther sink to the next.
    private static void sink(double[] rank, double[] here) {
        for (int point = 0; point < PackedTree.IN_LEAF; point++) {
            double nearer = Math.min(rank[point], here[point]);
            here[point] = Math.max(rank[point], here[point]);
            rank[point] = nearer;
        }
    }

    private void offer(int name, int count) {
        double[] last = squared[squared.length - 1];
        for (int point = 0; point < count; point++) {
            if (here[point] <= last[point]) {
                closest[point].offer(name, here[point]);
            }
        }
    }
}
