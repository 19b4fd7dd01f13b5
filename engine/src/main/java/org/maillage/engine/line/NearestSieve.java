package org.maillage.engine.line;

import java.util.Arrays;

/// Keeps what may be among the k nearest of a point of a box.
///
/// Some point of a box with middle `m` and half sides `h` is nearer to a service `s` than to another `a` exactly if `|s
/// - m|² - |a - m|² < 2 (|s - a|ₓ hₓ + |s - a|ᵧ hᵧ)`: what `s` gains on `a` is linear, and most at a corner. A service
/// that gains nowhere on any of k others is not among the k nearest. Those k may be any; the nearest of the middle rule
/// out most.
final class NearestSieve implements Sieve {

    /// Leaves more of a square than rounding takes, less than anybody walks.
    private static final double ROUNDING = 1 - 1e-9;

    private final double farthest;
    private final Closest ofMiddle;
    private double[] squared = {};
    private double[] excess = {};

    /// @param each how many services are looked for
    /// @param farthest in metres
    NearestSieve(int each, double farthest) {
        this.farthest = farthest;
        ofMiddle = new Closest(each);
    }

    @Override
    public void sift(Box box, Candidates all, Candidates few) {
        int count = all.count();
        if (count > excess.length) {
            squared = new double[count];
            excess = new double[count];
        }
        measure(box.middleX(), box.middleY(), count, all.x(), all.y(), squared);
        findNearest(count, squared);
        Arrays.fill(excess, 0, count, ofMiddle.isFull() ? Double.POSITIVE_INFINITY : -1);
        for (int rank = 0; ofMiddle.isFull() && rank < ofMiddle.size(); rank++) {
            spare(ofMiddle.name(rank), box, all);
        }
        if (farthest < Double.POSITIVE_INFINITY) {
            ruleOutBeyond(farthest + box.halfDiagonal(), count, squared, excess);
        }
        few.keep(all, excess);
    }

    private static void measure(double px, double py, int count, double[] x, double[] y, double[] squared) {
        for (int each = 0; each < count; each++) {
            double dx = x[each] - px;
            double dy = y[each] - py;
            squared[each] = dx * dx + dy * dy;
        }
    }

    private void findNearest(int count, double[] squared) {
        ofMiddle.clear(Double.POSITIVE_INFINITY);
        double last = Double.POSITIVE_INFINITY;
        for (int each = 0; each < count; each++) {
            if (squared[each] < last) {
                ofMiddle.offer(each, squared[each]);
                last = ofMiddle.farthest();
            }
        }
    }

    /// Spares what is somewhere nearer than one of the nearest of the middle.
    private void spare(int near, Box box, Candidates all) {
        double width = 2 * box.halfWidth();
        double height = 2 * box.halfHeight();
        spare(near, width, height, all.count(), all.x(), all.y(), squared, excess);
    }

    private static void spare(
            int near,
            double width,
            double height,
            int count,
            double[] x,
            double[] y,
            double[] squared,
            double[] excess) {
        double nearX = x[near];
        double nearY = y[near];
        double nearSquared = squared[near];
        for (int each = 0; each < count; each++) {
            double gain = Math.abs(x[each] - nearX) * width + Math.abs(y[each] - nearY) * height;
            excess[each] = Math.min(excess[each], squared[each] * ROUNDING - nearSquared - gain);
        }
    }

    private static void ruleOutBeyond(double most, int count, double[] squared, double[] excess) {
        for (int each = 0; each < count; each++) {
            excess[each] = Math.max(excess[each], squared[each] * ROUNDING - most * most);
        }
    }
}
