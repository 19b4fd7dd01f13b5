package org.maillage.engine.sites;

import java.util.Arrays;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;
import org.maillage.engine.Weights;

/// What each candidate site saves each point of demand, as compressed sparse rows: one row for each candidate.
///
/// A choice of sites saves each point the most that one of them saves it; the sum of weight times that is to be
/// largest. In the covering question a site saves 1 to each point that it newly brings within the limit; in that of the
/// mean, the milliseconds by which it is nearer than what is there. The sum never falls with a further site, and a site
/// brings less the more there are: it is monotone and submodular, from which bounds follow.
///
/// @param first of candidate `c`, its entries are `first[c]` to `first[c + 1] - 1`; length candidates + 1
/// @param point of each entry, ascending within a row
/// @param saved of each entry, 1 or more
/// @param weight of each point, 0 or more; above 0 where there is an entry
public record Savings(int[] first, int[] point, int[] saved, double[] weight) {

    interface Saving {
        int of(int point, int millis);
    }

    static void check(Pairs pairs, double[] weight, Nearest already, int most) {
        if (most < 0) {
            throw new IllegalArgumentException(most + " more services");
        }
        Weights.check("weight", weight, pairs.points());
        if (already.points() != pairs.points()) {
            throw new IllegalArgumentException(
                    "Services reached from " + already.points() + " points, candidates from " + pairs.points());
        }
        if (!already.basis().equals(pairs.basis())) {
            throw new IllegalArgumentException(
                    "Services reached by " + already.basis() + ", candidates by " + pairs.basis());
        }
        checkRows(pairs, weight.length);
    }

    private static void checkRows(Pairs pairs, int points) {
        int[] first = pairs.first();
        int[] demand = pairs.demand();
        if (first.length == 0
                || first[0] != 0
                || first[first.length - 1] != demand.length
                || demand.length != pairs.millis().length) {
            throw new IllegalArgumentException("Rows of pairs that do not match the " + demand.length + " pairs");
        }
        for (int row = 0; row < first.length - 1; row++) {
            if (first[row] > first[row + 1] || first[row + 1] > demand.length) {
                throw new IllegalArgumentException("Row " + row + " ends before it begins or after the last pair");
            }
            for (int pair = first[row]; pair < first[row + 1]; pair++) {
                if (demand[pair] < 0 || demand[pair] >= points) {
                    throw new IllegalArgumentException("Point " + demand[pair] + " among " + points);
                }
                if (pair > first[row] && demand[pair] <= demand[pair - 1]) {
                    throw new IllegalArgumentException("Points of row " + row + " are not ascending");
                }
                if (pairs.millis()[pair] < 0) {
                    throw new IllegalArgumentException("A pair of " + pairs.millis()[pair] + " ms");
                }
            }
        }
    }

    static Savings of(Pairs pairs, double[] weight, Saving saving) {
        var first = new int[pairs.services() + 1];
        var point = new int[pairs.count()];
        var saved = new int[pairs.count()];
        int count = 0;
        for (int candidate = 0; candidate < pairs.services(); candidate++) {
            for (int pair = pairs.first()[candidate]; pair < pairs.first()[candidate + 1]; pair++) {
                int here = pairs.demand()[pair];
                int less = saving.of(here, pairs.millis()[pair]);
                if (less > 0 && weight[here] > 0) {
                    point[count] = here;
                    saved[count++] = less;
                }
            }
            first[candidate + 1] = count;
        }
        return new Savings(first, Arrays.copyOf(point, count), Arrays.copyOf(saved, count), weight.clone());
    }

    public int candidates() {
        return first.length - 1;
    }

    public int points() {
        return weight.length;
    }

    /// The sum of weight times the most that one of the sites saves.
    public double savedBy(int... sites) {
        var best = new int[points()];
        for (int site : sites) {
            raise(best, site);
        }
        double sum = 0;
        for (int here = 0; here < best.length; here++) {
            sum += weight[here] * best[here];
        }
        return sum;
    }

    /// Makes a site part of what each point is saved.
    void raise(int[] best, int site) {
        for (int entry = first[site]; entry < first[site + 1]; entry++) {
            best[point[entry]] = Math.max(best[point[entry]], saved[entry]);
        }
    }

    /// What a candidate adds to what each point is saved.
    double gain(int[] best, int candidate) {
        double gain = 0;
        for (int entry = first[candidate]; entry < first[candidate + 1]; entry++) {
            int more = saved[entry] - best[point[entry]];
            if (more > 0) {
                gain += weight[point[entry]] * more;
            }
        }
        return gain;
    }

    /// The same candidates, of which some save nothing any more.
    public Savings without(boolean[] left) {
        var firstKept = new int[first.length];
        var pointKept = new int[point.length];
        var savedKept = new int[point.length];
        int count = 0;
        for (int candidate = 0; candidate < candidates(); candidate++) {
            int length = left[candidate] ? 0 : first[candidate + 1] - first[candidate];
            System.arraycopy(point, first[candidate], pointKept, count, length);
            System.arraycopy(saved, first[candidate], savedKept, count, length);
            count += length;
            firstKept[candidate + 1] = count;
        }
        return new Savings(firstKept, Arrays.copyOf(pointKept, count), Arrays.copyOf(savedKept, count), weight);
    }
}
