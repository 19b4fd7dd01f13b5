package org.maillage.engine.line;

import java.util.Arrays;
import java.util.HashMap;

/// Services that may matter to the points of a box, side by side in memory, in the order of the longer list that
/// they come from. Used again for the next box.
final class Candidates {

    private int count;
    private int[] place = {};
    private double[] x = {};
    private double[] y = {};
    private int[] kept = {};

    Candidates() {}

    private Candidates(double[] x, double[] y, int count) {
        this.x = x;
        this.y = y;
        this.count = count;
        place = new int[count];
        Arrays.setAll(place, each -> each);
    }

    static Candidates all(Plane services) {
        return new Candidates(services.x(), services.y(), services.count());
    }

    /// The same, each by its place among these.
    Candidates numbered() {
        return new Candidates(x, y, count);
    }

    /// Becomes those of others whose excess is not above 0. They are mostly few of many, and nobody can guess
    /// which: no branch depends on it.
    void keep(Candidates others, double[] excess) {
        if (others.count > kept.length) {
            kept = new int[others.count];
        }
        int chosen = choose(others.count, excess, kept);
        if (chosen > place.length) {
            place = new int[chosen];
            x = new double[chosen];
            y = new double[chosen];
        }
        count = chosen;
        for (int each = 0; each < count; each++) {
            place[each] = others.place[kept[each]];
            x[each] = others.x[kept[each]];
            y[each] = others.y[kept[each]];
        }
    }

    /// Keeps the first so many of those that stand in exactly one place.
    void thin(int most) {
        record Place(double x, double y) {}
        var met = new HashMap<Place, Integer>();
        var excess = new double[count];
        Arrays.setAll(excess, each -> met.merge(new Place(x[each], y[each]), 1, Integer::sum) - most);
        keep(this, excess);
    }

    private static int choose(int count, double[] excess, int[] kept) {
        int chosen = 0;
        for (int each = 0; each < count; each++) {
            kept[chosen] = each;
            chosen += excess[each] <= 0 ? 1 : 0;
        }
        return chosen;
    }

    int count() {
        return count;
    }

    /// Where one stands in the list they come from: the rank of a service in that of all.
    int place(int each) {
        return place[each];
    }

    int[] places() {
        return Arrays.copyOf(place, count);
    }

    /// As many as counted; longer.
    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }
}
