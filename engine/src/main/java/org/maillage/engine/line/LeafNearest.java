package org.maillage.engine.line;

import org.maillage.engine.Nearest;

/// The nearest services of the points of a leaf, each compared with the few that may be.
///
/// A branch that goes either way costs more than several comparisons. One nearest is kept while comparing. Two or three
/// sink through a row of keys, without a branch: the square of a distance, with the place of the service in the stead
/// of
/// its last bits. Where two keys differ by the place alone, and for more, all are kept in order.
final class LeafNearest implements Descent.Work {

    /// Bits of a key that say which service it is. What they replace is less than 1e-12 of a square.
    private static final int PLACE_BITS = 10;
    private static final int MOST_KEYS = 1 << PLACE_BITS;
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

    private final Closest closest;

    /// @param around services by their ranks; of a heap of them, only the first stay
    /// @param limit in milliseconds
    /// @param nearest where results are written
    LeafNearest(PackedTree demand, Candidates around, StraightLine pace, int limit, Nearest nearest) {
        this.demand = demand;
        this.around = around;
        millisPerMetre = pace.millisPerMetre();
        this.limit = limit;
        this.nearest = nearest;
        closest = new Closest(nearest.each());
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
            } else if (nearest.each() > MOST_BY_KEYS
                    || few.count() > MOST_KEYS
                    || !findByKeys(first, demand.x(point), demand.y(point), few)) {
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
            double squared = squared(x[each] - px, y[each] - py);
            if (squared < least) {
                least = squared;
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
        long first = NO_KEY;
        long second = NO_KEY + MOST_KEYS;
        long third = NO_KEY + 2 * MOST_KEYS;
        long fourth = NO_KEY + 3 * MOST_KEYS;
        for (int each = 0; each < few.count(); each++) {
            // Numbers from 0 on are in the order of their bits.
            long bits = Double.doubleToRawLongBits(squared(x[each] - px, y[each] - py));
            long key = bits >> PLACE_BITS << PLACE_BITS | each;
            long afterFirst = Math.max(first, key);
            first = Math.min(first, key);
            long afterSecond = Math.max(second, afterFirst);
            second = Math.min(second, afterFirst);
            long afterThird = Math.max(third, afterSecond);
            third = Math.min(third, afterSecond);
            fourth = Math.min(fourth, afterThird);
        }
        if (first >> PLACE_BITS == second >> PLACE_BITS
                || second >> PLACE_BITS == third >> PLACE_BITS
                || third >> PLACE_BITS == fourth >> PLACE_BITS) {
            return false;
        }
        write(at, first, px, py, few);
        write(at + 1, second, px, py, few);
        if (nearest.each() > 2) {
            write(at + 2, third, px, py, few);
        }
        return true;
    }

    private void write(int at, long key, double px, double py, Candidates few) {
        if (key < NO_KEY) {
            int each = (int) key & MOST_KEYS - 1;
            write(at, few.place(each), squared(few.x()[each] - px, few.y()[each] - py));
        }
    }

    private void findInFull(int first, double px, double py, Candidates few) {
        closest.clear(Double.POSITIVE_INFINITY);
        for (int each = 0; each < few.count(); each++) {
            closest.offer(each, squared(few.x()[each] - px, few.y()[each] - py));
        }
        for (int rank = 0; rank < closest.size() && closest.name(rank) >= 0; rank++) {
            write(first + rank, few.place(closest.name(rank)), closest.squared(rank));
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
