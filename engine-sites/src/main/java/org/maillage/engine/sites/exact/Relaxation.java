package org.maillage.engine.sites.exact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.maillage.engine.sites.Interchange;
import org.maillage.engine.sites.Savings;

/// A bound of what any choice of sites saves, and the candidates that a better choice than the best known cannot or
/// must contain.
///
/// Lagrangian relaxation of the rule that one site serves each point (Cornuejols, Fisher and Nemhauser 1977): each
/// point `i` has a price `u_i`. No `p` sites save more than `sum_i (w_i u_i)` and the `p` largest worths `sum_i (w_i
/// max(0, s_ij - u_i))`. Each turn computes that in one pass over the entries, candidates in parallel; the least such
/// bound, which [Prices] approach, is that of linear programming.
///
/// A candidate with which, or without which, the bound falls below what a known choice saves is decided (Beasley,
/// European Journal of Operational Research 65, 1993). The bound holds whatever the prices: only the rounding of
/// doubles is in it, which the margins exceed by far.
final class Relaxation {

    private static final double MARGIN = 1e-9;
    private static final int TURNS_BETWEEN_LOOKS = 50;
    private static final int LEAST_TURNS = 200;

    private final int most;
    private final Prices prices;
    private final double[] worth;
    private final boolean[] isOut;
    private final boolean[] isIn;
    private final Set<BitSet> tried = new HashSet<>();
    private Savings savings;
    private int[] sites;
    private double saved;
    private double bound;

    /// @param sites a choice known
    /// @param most how many sites may be chosen
    Relaxation(Savings savings, int[] sites, int most) {
        this.savings = savings;
        this.sites = sites;
        this.most = most;
        saved = savings.savedBy(sites);
        prices = new Prices(savings);
        bound = prices.highestSum();
        worth = new double[savings.candidates()];
        isOut = new boolean[savings.candidates()];
        isIn = new boolean[savings.candidates()];
    }

    /// Improves the bound until nothing is open, it hardly moves any more, or the budget is spent.
    ///
    /// @param leastProgress what fifty turns must gain of the distance between bound and choice to go on, 0 to 1
    /// @param report called now and then, when the choice and the bound may be better
    void run(Budget budget, double leastProgress, Runnable report) {
        double lastBound = Double.POSITIVE_INFINITY;
        for (int turn = 0; !isClosed() && !budget.isSpent(); turn++) {
            int[] chosen = turn();
            if (turn % TURNS_BETWEEN_LOOKS == 0) {
                improve(chosen, budget);
                report.run();
                if (turn >= LEAST_TURNS && lastBound - bound < leastProgress * (bound - saved)) {
                    break;
                }
                lastBound = bound;
                savings = savings.without(isOut);
            }
            prices.move(saved);
        }
        conclude();
        report.run();
    }

    private int[] turn() {
        IntStream.range(0, worth.length)
                .parallel()
                .forEach(candidate -> worth[candidate] = prices.worth(savings, candidate));
        int[] open = openByWorth();
        int[] decided = decidedFor();
        int places = Math.min(most - decided.length, open.length);
        int[] chosen = IntStream.concat(Arrays.stream(decided), Arrays.stream(open, 0, places))
                .toArray();
        double here = prices.sum();
        for (int site : chosen) {
            here += worth[site];
        }
        prices.learn(savings, chosen, here);
        bound = Math.min(bound, here);
        decide(here, open, places);
        return chosen;
    }

    private int[] openByWorth() {
        return IntStream.range(0, worth.length)
                .filter(candidate -> !isOut[candidate] && !isIn[candidate])
                .boxed()
                .sorted(Comparator.comparingDouble(candidate -> -worth[candidate]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] decidedFor() {
        return IntStream.range(0, worth.length)
                .filter(candidate -> isIn[candidate])
                .toArray();
    }

    /// @param here the bound at these prices
    /// @param open candidates by falling worth, of which the first `places` make the bound
    private void decide(double here, int[] open, int places) {
        double floor = saved * (1 - MARGIN);
        double leaving = places == open.length ? 0 : worth[open[places]];
        double entering = places == 0 ? Double.POSITIVE_INFINITY : worth[open[places - 1]];
        for (int rank = 0; rank < open.length; rank++) {
            int candidate = open[rank];
            if (rank < places) {
                isIn[candidate] = here - worth[candidate] + leaving < floor;
            } else {
                isOut[candidate] = here + worth[candidate] - entering < floor;
            }
        }
    }

    /// Takes the choice when, exchanged, it saves more than the best known.
    private void improve(int[] chosen, Budget budget) {
        var name = new BitSet();
        for (int site : chosen) {
            name.set(site);
        }
        if (tried.add(name)) {
            keep(Interchange.improve(savings, chosen, budget::isSpent));
        }
    }

    private void keep(int[] choice) {
        double there = savings.savedBy(choice);
        if (there > saved) {
            saved = there;
            sites = choice;
        }
    }

    /// When nothing is open, the candidates decided for are the only choice that could be better.
    private void conclude() {
        savings = savings.without(isOut);
        if (openByWorth().length == 0) {
            keep(decidedFor());
            bound = Math.min(bound, saved);
        }
    }

    private boolean isClosed() {
        return bound <= saved * (1 + MARGIN) || openByWorth().length == 0;
    }

    /// The choice that saves most of those met.
    int[] sites() {
        return sites;
    }

    /// No choice saves more.
    double bound() {
        return Math.max(bound, saved);
    }

    /// What candidates that a better choice may contain save.
    Savings open() {
        return savings;
    }

    /// Whether a better choice must contain a candidate.
    boolean isNeeded(int candidate) {
        return isIn[candidate];
    }

    boolean isExcluded(int candidate) {
        return isOut[candidate];
    }
}
