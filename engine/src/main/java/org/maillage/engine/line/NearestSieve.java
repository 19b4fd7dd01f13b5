package org.maillage.engine.line;

import java.util.Arrays;

/// Keeps what may be among the k nearest of a point of a box.
///
/// Let `m` be the middle of a box and `h` its half sides. Some point of it is nearer to a service `s` than to
/// another `a` exactly if `|s - m|² - |a - m|² < 2 (|s - a|ₓ hₓ + |s - a|ᵧ hᵧ)`: what `s` gains on `a` is linear,
/// and most at a corner. A service that gains nowhere on any of k others is not among the k nearest. Those k may
/// be any; the nearest of the middle rule out most.
final class NearestSieve implements Sieve {

    /// Leaves more of a square than rounding takes, less than anybody walks.
    private static final double ROUNDING = 1 - 1e-9;

    /// For more services than that, their distances alone are compared.
    private static final int MOST_COMPARED = 8;

    private final int each;
    private final double farthest;
    private final int[] near; // the nearest of the middle, nearest first
    private final double[] nearSquared;
    private double[] squared = {};
    private double[] excess = {};

    /// @param each how many services are looked for
    /// @param farthest in metres
    NearestSieve(int each, double farthest) {
        this.each = each;
        this.farthest = farthest;
        near = new int[Math.min(each, MOST_COMPARED)];
        nearSquared = new double[near.length];
    }

    @Override
    public void sift(Box box, Candidates all, Candidates few) {
        int count = all.count();
        if (count > excess.length) {
            squared = new double[count];
            excess = new double[count];
        }
        measure(box.middleX(), box.middleY(), count, all.x(), all.y(), squared);
        double most = farthest + box.halfDiagonal();
        if (count > each && each <= MOST_COMPARED) {
            ruleOutBehind(box, all);
        } else {
            set(-1, count, excess);
            most = count > each ? Math.min(most, Math.sqrt(squaredOfLast(count)) + 2 * box.halfDiagonal()) : most;
        }
        if (most < Double.POSITIVE_INFINITY) {
            ruleOutBeyond(most, count, squared, excess);
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

    /// How far the last of the nearest is from the middle: the square of it.
    private double squaredOfLast(int count) {
        double[] sorted = Arrays.copyOf(squared, count);
        Arrays.sort(sorted);
        return sorted[each - 1];
    }

    private void ruleOutBehind(Box box, Candidates all) {
        findNearest(all.count());
        set(Double.POSITIVE_INFINITY, all.count(), excess);
        for (int service : near) {
            spare(service, box, all);
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

    /// In four rows of which none waits for another. Of two that keys do not tell apart, either is as good.
    private static int least(int count, double[] squared) {
        int bits = Keys.bits(count);
        long a = Long.MAX_VALUE;
        long b = a;
        long c = a;
        long d = a;
        int each = 0;
        for (; each + 3 < count; each += 4) {
            a = Math.min(a, Keys.key(squared[each], each, bits));
            b = Math.min(b, Keys.key(squared[each + 1], each + 1, bits));
            c = Math.min(c, Keys.key(squared[each + 2], each + 2, bits));
            d = Math.min(d, Keys.key(squared[each + 3], each + 3, bits));
        }
        for (; each < count; each++) {
            a = Math.min(a, Keys.key(squared[each], each, bits));
        }
        return Keys.place(Math.min(Math.min(a, b), Math.min(c, d)), bits);
    }

    /// In a loop of its own: `Arrays.fill`, once others have filled with it, was six times as slow.
    private static void set(double number, int count, double[] row) {
        for (int each = 0; each < count; each++) {
            row[each] = number;
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
