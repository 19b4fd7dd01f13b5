package org.maillage.engine.sites;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Takes the site that adds most, again and again; of those that add as much, the lowest.
///
/// What a site adds only falls as others are chosen, so that its last known gain is a bound: only those at the head of
/// a queue are computed anew (Minoux, "Accelerated greedy algorithms", 1978).
final class LazyGreedy {

    private record Offer(double gain, int candidate, int turn) {}

    private static final Comparator<Offer> BEST_FIRST =
            Comparator.comparingDouble(Offer::gain).reversed().thenComparingInt(Offer::candidate);

    private final Savings savings;
    private final int[] best;

    LazyGreedy(Savings savings) {
        this.savings = savings;
        best = new int[savings.points()];
    }

    /// Once for each instance.
    ///
    /// @return at most so many of the candidates, fewer when no other adds anything
    int[] choose(int[] among, int most) {
        var offers = new PriorityQueue<>(BEST_FIRST);
        for (int candidate : among) {
            offers.add(new Offer(savings.gain(best, candidate), candidate, 0));
        }
        var chosen = new int[Math.min(most, among.length)];
        int turn = 0;
        while (turn < chosen.length && !offers.isEmpty()) {
            Offer offer = offers.remove();
            if (offer.turn() < turn) {
                offers.add(new Offer(savings.gain(best, offer.candidate()), offer.candidate(), turn));
            } else if (offer.gain() > 0) {
                savings.raise(best, offer.candidate());
                chosen[turn++] = offer.candidate();
            } else {
                break;
            }
        }
        return Arrays.copyOf(chosen, turn);
    }

    /// What so many candidates could add at most to those chosen: the sum of the largest gains.
    double addedAtMost(int most) {
        double[] gains = new double[savings.candidates()];
        Arrays.setAll(gains, candidate -> savings.gain(best, candidate));
        Arrays.sort(gains);
        double sum = 0;
        for (int rank = Math.max(0, gains.length - most); rank < gains.length; rank++) {
            sum += gains[rank];
        }
        return sum;
    }
}
