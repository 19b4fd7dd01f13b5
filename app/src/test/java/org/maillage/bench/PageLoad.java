package org.maillage.bench;

import java.util.Arrays;

/// How one page bore its load, beside the floor measured between its own rounds.
///
/// @param open answers a second of the floor without session
/// @param floor of the floor
/// @param page of the page itself
/// @param toFloor page to floor, the median of the rounds
/// @param p99Millis when paced at half of its peak
record PageLoad(double open, double floor, double page, double toFloor, double medianMillis, double p99Millis) {

    private static final int ROUNDS = 4;

    /// Warms each address first: the first seconds are the compiler's. Then floor and page take turns, so that
    /// whatever else the machine does weighs on both.
    static PageLoad measure(Hey member, String floor, Hey visitor, String open, String page, int seconds) {
        double warming = Math.max(2, seconds / 2.0);
        visitor.peak(open, warming);
        member.peak(floor, warming);
        member.peak(page, warming);
        var floors = new double[ROUNDS];
        var pages = new double[ROUNDS];
        var ratios = new double[ROUNDS];
        double medianMillis = 0;
        for (int round = 0; round < ROUNDS; round++) {
            floors[round] = member.peak(floor, seconds / 2.0).perSecond();
            Hey.Peak load = member.peak(page, seconds / 2.0);
            pages[round] = load.perSecond();
            ratios[round] = pages[round] / floors[round];
            medianMillis += load.medianMillis() / ROUNDS;
        }
        double peak = median(pages);
        return new PageLoad(
                visitor.peak(open, seconds).perSecond(),
                median(floors),
                peak,
                median(ratios),
                medianMillis,
                member.pacedP99Millis(page, seconds, peak / 2));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
