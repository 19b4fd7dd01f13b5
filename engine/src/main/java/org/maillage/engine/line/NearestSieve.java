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
    private final int[] near; // the nearest of the middle, nearest first
    private final double[] nearSquared;
    private double[] squared = {};
    private double[] excess = {};

    /// @param each how many services are looked for
    /// @param farthest in metres
    NearestSieve(int each, double farthest) {
        this.farthest = farthest;
        near = new int[each];
        nearSquared = new double[each];
    }

    @Override
    public void sift(Box box, Candidates all, Candidates few) {
        int count = all.count();
        if (count > excess.length) {
            squared = new double[count];
            excess = new double[count];
        }
        measure(box.middleX(), box.middleY(), count, all.x(), all.y(), squared);
        if (count <= near.length) {
            Arrays.fill(excess, 0, count, -1);
        } else {
            findNearest(count);
            Arrays.fill(excess, 0, count, Double.POSITIVE_INFINITY);
            for (int rank = 0; rank < near.length; rank++) {
                spare(near[rank], box, all);
            }
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

    /// One after the other: to look for the least again guesses less often wrong than to keep several in order.
    private void findNearest(int count) {
        for (int rank = 0; rank < near.length; rank++) {
            near[rank] = least(count, squared);
            nearSquared[rank] = squared[near[rank]];
            squared[near[rank]] = Double.POSITIVE_INFINITY;
        }
        for (int rank = 0; rank < near.length; rank++) {
            squared[near[rank]] = nearSquared[rank];
        }
    }

    /// By keys as in [LeafNearest], in four rows: none waits for the other. Two that differ by the bits that a key
    /// lacks
    /// are as good.
    private static int least(int count, double[] squared) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
        long a = Long.MAX_VALUE;
        long b = a;
        long c = a;
        long d = a;
        int each = 0;
        for (; each + 3 < count; each += 4) {
            a = Math.min(a, Double.doubleToRawLongBits(squared[each]) >> bits << bits | each);
            b = Math.min(b, Double.doubleToRawLongBits(squared[each + 1]) >> bits << bits | each + 1);
            c = Math.min(c, Double.doubleToRawLongBits(squared[each + 2]) >> bits << bits | each + 2);
            d = Math.min(d, Double.doubleToRawLongBits(squared[each + 3]) >> bits << bits | each + 3);
        }
        for (; each < count; each++) {
            a = Math.min(a, Double.doubleToRawLongBits(squared[each]) >> bits << bits | each);
        }
        return (int) Math.min(Math.min(a, b), Math.min(c, d)) & (1 << bits) - 1;
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
