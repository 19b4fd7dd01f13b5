package org.maillage.engine.line;

import org.maillage.engine.Nearest;

/// The nearest services of the points of a leaf, each compared with the few that may be.
///
/// A branch that goes either way costs more than several comparisons. One nearest is kept while comparing. Several are
/// taken one after the other from keys, without a branch: the square of a distance, with the place of the service in
/// the stead of its last bits. Where two keys differ by the place alone, all are compared again in full.
final class LeafNearest implements Descent.Work {

    /// Bits of a key that say which service it is. What they replace is less than 1e-12 of a square.
    private static final int PLACE_BITS = 10;
    private static final int MOST_KEYS = 1 << PLACE_BITS;

    /// So many services around may be a heap of them in one place, with all of which each point there would be
    /// compared.
    private static final int HEAPED = 65_536;

    private final PackedTree demand;
    private final Candidates around;
    private final double millisPerMetre;
    private final int limit;
    private final Nearest nearest;

    private final long[] keys = new long[MOST_KEYS];
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
            } else if (!findByKeys(first, demand.x(point), demand.y(point), few)) {
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
    private boolean findByKeys(int first, double px, double py, Candidates few) {
        int count = few.count();
        if (count > MOST_KEYS) {
            return false;
        }
        fillKeys(px, py, few);
        int found = Math.min(nearest.each(), count);
        long last = -1;
        for (int rank = 0; rank < found; rank++) {
            long key = takeLeast(count - rank);
            if (key >> PLACE_BITS == last) {
                return false;
            }
            last = key >> PLACE_BITS;
            int each = (int) key & MOST_KEYS - 1;
            write(first + rank, few.place(each), squared(few.x()[each] - px, few.y()[each] - py));
        }
        return !isAmongKeys(last, count - found);
    }

    private void fillKeys(double px, double py, Candidates few) {
        double[] x = few.x();
        double[] y = few.y();
        for (int each = 0; each < few.count(); each++) {
            // Numbers from 0 on are in the order of their bits.
            long bits = Double.doubleToRawLongBits(squared(x[each] - px, y[each] - py));
            keys[each] = bits >> PLACE_BITS << PLACE_BITS | each;
        }
    }

    /// Closes the gap it leaves.
    private long takeLeast(int count) {
        long least = keys[0];
        for (int each = 1; each < count; each++) {
            long key = keys[each];
            keys[each - 1] = Math.max(least, key);
            least = Math.min(least, key);
        }
        return least;
    }

    private boolean isAmongKeys(long distance, int count) {
        for (int each = 0; each < count; each++) {
            if (keys[each] >> PLACE_BITS == distance) {
                return true;
            }
        }
        return false;
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
