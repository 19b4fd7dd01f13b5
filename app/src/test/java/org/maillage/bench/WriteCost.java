package org.maillage.bench;

import java.util.Arrays;

/// How long one deed takes with the journal and without.
///
/// @param ratio with to without, the median of the rounds
record WriteCost(double withoutMillis, double withMillis, double ratio) {

    /// Turning the journal on or off throws plans away, which nobody does to a server that works: PostgreSQL plans a
    /// statement five times before it keeps the plan, and its driver sends it five times before it is prepared.
    private static final int PLANNED = 12;

    /// The first rounds are the compiler's. Which of the two goes first changes at each round.
    static WriteCost of(Deeds.Deed deed, JournalSwitch journal) {
        measure(deed, journal, true);
        measure(deed, journal, false);
        var with = new double[deed.rounds()];
        var without = new double[deed.rounds()];
        var ratios = new double[deed.rounds()];
        for (int round = 0; round < deed.rounds(); round++) {
            boolean withFirst = round % 2 == 0;
            double first = measure(deed, journal, withFirst);
            double second = measure(deed, journal, !withFirst);
            with[round] = withFirst ? first : second;
            without[round] = withFirst ? second : first;
            ratios[round] = with[round] / without[round];
        }
        return new WriteCost(median(without), median(with), median(ratios));
    }

    private static double measure(Deeds.Deed deed, JournalSwitch journal, boolean on) {
        journal.turn(on);
        for (int time = 0; time < Math.min(PLANNED, deed.times()); time++) {
            deed.onceNanos();
        }
        long nanos = 0;
        for (int time = 0; time < deed.times(); time++) {
            nanos += deed.onceNanos();
        }
        double millis = nanos / 1e6 / deed.times();
        deed.clean();
        return millis;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
