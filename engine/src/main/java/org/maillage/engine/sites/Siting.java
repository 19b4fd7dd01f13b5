package org.maillage.engine.sites;

import org.maillage.engine.Basis;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;

/// The question where to open at most `p` more services among candidate sites, beside the services that are there.
///
/// It is asked in two ways:
///
/// - [#mostWithin]: the weight within a limit of a service shall be largest, the maximal covering location problem
///   (Church and ReVelle, Papers of the Regional Science Association 32, 1974);
/// - [#leastMean]: the weighted mean duration to the nearest service shall be least, the p-median problem (Hakimi,
///   Operations Research 12, 1964).
///
/// Both become one, the largest sum of [Savings] (Cornuejols, Fisher and Nemhauser, Management Science 23, 1977), so
/// that what holds of one holds of the other. Both are NP-hard; the greedy answer is never below `1 - 1/e`, 63 %, of
/// the best gain, and mostly far nearer.
///
/// A site that must be opened is given as a service that is there, one that may not be is left out of the candidates.
/// Services have no capacity here: everybody goes to the nearest.
public final class Siting {

    private final Basis basis;
    private final int most;
    private final Savings savings;
    private final double before;
    private final double perSaved;

    private Siting(Basis basis, int most, Savings savings, double before, double perSaved) {
        this.basis = basis;
        this.most = most;
        this.savings = savings;
        this.before = before;
        this.perSaved = perSaved;
    }

    /// Asks for most weight within a limit of a service; values are weights.
    ///
    /// @param pairs which points reach which candidate, at least as far as the limit
    /// @param weight of each point, see [org.maillage.engine.Weights]
    /// @param already how long it takes from each point to the services that are there, at least that far;
    ///   [Nearest#none] when there are none
    /// @param limit in milliseconds, included, 0 or more
    /// @param most how many sites may be chosen, 0 or more
    /// @throws IllegalArgumentException when numbers are missing or none
    public static Siting mostWithin(Pairs pairs, double[] weight, Nearest already, int limit, int most) {
        Savings.check(pairs, weight, already, most);
        if (limit < 0) {
            throw new IllegalArgumentException("Within " + limit + " ms");
        }
        Savings savings =
                Savings.of(pairs, weight, (point, millis) -> millis > limit || isWithin(already, point, limit) ? 0 : 1);
        double before = already.peopleWithin(weight, limit);
        return new Siting(pairs.basis(), most, savings, before, 1);
    }

    private static boolean isWithin(Nearest already, int point, int limit) {
        int millis = already.millis()[point * already.each()];
        return millis <= limit && millis != Nearest.UNREACHED;
    }

    /// Asks for the least weighted mean duration to the nearest service; values are milliseconds.
    ///
    /// The mean is that of durations cut at `farthest`, provided that pairs were looked for as far as that: a point
    /// without pair and without service counts as so far.
    ///
    /// @param pairs how long it takes from points to candidates, looked for as far as `farthest`
    /// @param weight of each point, see [org.maillage.engine.Weights]
    /// @param already how long it takes from each point to the services that are there, as far too;
    ///   [Nearest#none] when there are none
    /// @param farthest what counts for who reaches nothing, in milliseconds; no duration given may be longer
    /// @param most how many sites may be chosen, 0 or more
    /// @throws IllegalArgumentException when numbers are missing, none or too long
    public static Siting leastMean(Pairs pairs, double[] weight, Nearest already, int farthest, int most) {
        Savings.check(pairs, weight, already, most);
        double people = 0;
        double waited = 0;
        var now = new int[weight.length];
        for (int point = 0; point < now.length; point++) {
            int nearest = already.millis()[point * already.each()];
            now[point] = nearest == Nearest.UNREACHED ? farthest : nearest;
            checkDuration(now[point], farthest);
            people += weight[point];
            waited += weight[point] * now[point];
        }
        for (int millis : pairs.millis()) {
            checkDuration(millis, farthest);
        }
        Savings savings = Savings.of(pairs, weight, (point, millis) -> now[point] - millis);
        return people == 0
                ? new Siting(pairs.basis(), most, savings, 0, 0)
                : new Siting(pairs.basis(), most, savings, waited / people, -1 / people);
    }

    private static void checkDuration(int millis, int farthest) {
        if (millis < 0 || millis > farthest) {
            throw new IllegalArgumentException(
                    "A duration of " + millis + " ms where the farthest is " + farthest + " ms");
        }
    }

    /// How many sites may be chosen.
    public int most() {
        return most;
    }

    public Savings savings() {
        return savings;
    }

    /// Answers with a choice of sites, in the order in which they bring most; a site that adds nothing is left out.
    ///
    /// @param sites candidates, at most [#most()]
    /// @param savedAtMost what no choice exceeds, in the unit of [Savings]; what these sites save when that is more
    public SiteChoice choice(int[] sites, double savedAtMost) {
        var greedy = new LazyGreedy(savings);
        int[] ordered = greedy.choose(sites, most);
        double saved = savings.savedBy(ordered);
        return new SiteChoice(basis, ordered, before, valueOf(saved), valueOf(Math.max(saved, savedAtMost)));
    }

    private double valueOf(double saved) {
        return before + perSaved * saved;
    }
}
