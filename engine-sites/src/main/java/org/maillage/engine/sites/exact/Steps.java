package org.maillage.engine.sites.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.engine.sites.Savings;

/// Savings as steps, each the gain when one of a set of candidates is chosen: the radius formulation of the p-median
/// problem (Cornuejols, Nemhauser and Wolsey, SIAM Journal on Algebraic and Discrete Methods 1, 1980; Elloumi, Journal
/// of Combinatorial Optimization 19, 2010), whose linear relaxation is as tight as the usual one and far smaller.
///
/// The sets of a point grow from its best candidates to all of its own; a set is written as the one before it and the
/// candidates that come to it. Points have sets in common: each set stands once, with the weight of all. For the
/// covering question a point has one set, and what remains is the usual programme with like points merged.
final class Steps {

    /// What to build at most: beyond, a programme would take more than its time and some hundred megabytes.
    private static final int MOST_CELLS = 3_000_000;

    /// @param inside the rank of the step whose set this one contains, lower than its own, or -1
    /// @param more the candidates that come to that set
    record Step(int inside, int[] more) {}

    private final List<Step> all = new ArrayList<>();
    private final Map<BitSet, Integer> known = new HashMap<>();
    private double[] gain = new double[1 << 10];
    private long cells;

    private Steps() {}

    /// @return nothing when there would be too many
    static Optional<Steps> of(Savings savings) {
        ByPoint rows = ByPoint.of(savings);
        var steps = new Steps();
        for (int point = 0; point < savings.points(); point++) {
            steps.add(rows.bestFirst(point), savings.weight()[point]);
            if (steps.cells > MOST_CELLS) {
                return Optional.empty();
            }
        }
        return Optional.of(steps);
    }

    private void add(ByPoint.Row row, double weight) {
        var set = new BitSet();
        int inside = -1;
        int end;
        for (int begin = 0; begin < row.length(); begin = end) {
            end = row.endOfEven(begin);
            int[] more = Arrays.copyOfRange(row.candidate(), begin, end);
            for (int candidate : more) {
                set.set(candidate);
            }
            int next = end < row.length() ? row.saved()[end] : 0;
            inside = rankOf(set, inside, more);
            gain[inside] += weight * (row.saved()[begin] - next);
        }
    }

    private int rankOf(BitSet set, int inside, int[] more) {
        Integer rank = known.get(set);
        if (rank != null) {
            return rank;
        }
        known.put((BitSet) set.clone(), all.size());
        all.add(new Step(inside, more));
        cells += more.length + 2 + set.size() / Long.SIZE;
        gain = all.size() > gain.length ? Arrays.copyOf(gain, 2 * gain.length) : gain;
        return all.size() - 1;
    }

    int count() {
        return all.size();
    }

    Step step(int rank) {
        return all.get(rank);
    }

    /// What is saved when one of the set is chosen.
    double gain(int rank) {
        return gain[rank];
    }

    double sum() {
        return Arrays.stream(gain, 0, all.size()).sum();
    }
}
