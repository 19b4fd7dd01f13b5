package org.maillage.engine.line;

import java.util.Arrays;
import org.maillage.engine.Nearest;

/// The nearest services of the points of a leaf, each compared with the few that may be.
///
/// A branch that goes either way costs more than several comparisons. One nearest is kept while comparing. Two or
/// three sink through a row of [Keys]. Where keys do not tell, and for more, they are sorted and put right in full.
final class LeafNearest implements Descent.Work {

    private static final int MOST_BY_KEYS = 3;
    private static final long NO_KEY = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    /// So many services around may be a heap of them in one place, with all of which each point there would be
    /// compared.
    private static final int HEAPED = 65_536;

    private final PackedTree demand;
    private final Candidates around;
    private final double millisPerMetre;
    private final int limit;
    private final Nearest nearest;

    private long[] keys = {};
    private double[] squared = {};
    private int[] order = {};

    /// @param around services by their ranks; of a heap of them, only the first stay
    /// @param limit in milliseconds
    /// @param nearest where results are written
    LeafNearest(PackedTree demand, Candidates around, StraightLine pace, int limit, Nearest nearest) {
        this.demand = demand;
        this.around = around;
        millisPerMetre = pace.millisPerMetre();
        this.limit = limit;
        this.nearest = nearest;
        if (around.count() > HEAPED) {
            around.thin(nearest.each());
        }
    }

    @Override
    public void on(int leaf, Candidates few) {
        for (int point = demand.firstPoint(leaf); point < demand.firstPoint(leaf + 1); point++) {
            int first = demand.name(point) * nearest.each();
            if (nearest.each() == 1) {
                findOne(first, demand.x(point), demand.y(point), few);
            } else if (nearest.each() > MOST_BY_KEYS || !findByKeys(first, demand.x(point), demand.y(point), few)) {
                findInFull(first, demand.x(point), demand.y(point), few);
            }
        }
    }

    private void findOne(int at, double px, double py, Candidates few) {
        double[] x = few.x();
        double[] y = few.y();
        double least = Double.POSITIVE_INFINITY;
        int found = -1;
        for (int each = 0; each < few.count(); each++) {
            double here = squared(x[each] - px, y[each] - py);
            if (here < least) {
                least = here;
                found = each;
            }
        }
        if (found >= 0) {
            write(at, few.place(found), least);
        }
    }

    /// @return whether keys could tell them all apart
    private boolean findByKeys(int at, double px, double py, Candidates few) {
        double[] x = few.x();
        double[] y = few.y();
        int bits = Keys.bits(few.count());
        long first = NO_KEY;
        long second = NO_KEY + (1L << bits);
        long third = NO_KEY + (2L << bits);
        long fourth = NO_KEY + (3L << bits);
        for (int each = 0; each < few.count(); each++) {
            long key = Keys.key(squared(x[each] - px, y[each] - py), each, bits);
            long afterFirst = Math.max(first, key);
            first = Math.min(first, key);
            long afterSecond = Math.max(second, afterFirst);
            second = Math.min(second, afterFirst);
            long afterThird = Math.max(third, afterSecond);
            third = Math.min(third, afterSecond);
            fourth = Math.min(fourth, afterThird);
        }
        if (first >> bits == second >> bits || second >> bits == third >> bits || third >> bits == fourth >> bits) {
            return false;
        }
        write(at, first, bits, px, py, few);
        write(at + 1, second, bits, px, py, few);
        if (nearest.each() > 2) {
            write(at + 2, third, bits, px, py, few);
        }
        return true;
    }

    private void write(int at, long key, int bits, double px, double py, Candidates few) {
        if (key < NO_KEY) {
            int each = Keys.place(key, bits);
            write(at, few.place(each), squared(few.x()[each] - px, few.y()[each] - py));
        }
    }

    /// By keys, and where these do not tell, in full: they are nearly in order then.
    private void findInFull(int first, double px, double py, Candidates few) {
        int count = few.count();
        makeRoom(count);
        int bits = Keys.bits(few.count());
        for (int each = 0; each < count; each++) {
            squared[each] = squared(few.x()[each] - px, few.y()[each] - py);
            keys[each] = Keys.key(squared[each], each, bits);
        }
        Arrays.sort(keys, 0, count);
        for (int rank = 0; rank < count; rank++) {
            put(Keys.place(keys[rank], bits), rank);
        }
        for (int rank = 0; rank < Math.min(nearest.each(), count); rank++) {
            write(first + rank, few.place(order[rank]), squared[order[rank]]);
        }
    }

    /// Puts one behind those of lower rank that come before it.
    private void put(int each, int rank) {
        int at = rank;
        while (at > 0 && comesBefore(each, order[at - 1])) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = each;
    }

    private boolean comesBefore(int one, int other) {
        return squared[one] < squared[other] || (squared[one] == squared[other] && one < other);
    }

    private void makeRoom(int count) {
        if (count > keys.length) {
            keys = new long[count];
            squared = new double[count];
            order = new int[count];
        }
    }

    private static double squared(double dx, double dy) {
        return dx * dx + dy * dy;
    }

    private void write(int at, int place, double squared) {
        int millis = StraightLine.whole(Math.sqrt(squared) * millisPerMetre);
        if (millis <= limit) {
            nearest.millis()[at] = millis;
            nearest.service()[at] = around.place(place);
        }
    }
}
