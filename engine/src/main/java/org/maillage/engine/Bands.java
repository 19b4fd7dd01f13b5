package org.maillage.engine;

import java.util.Arrays;

/// How much a service counts by how long it takes to reach it: a weight for each band of durations, nothing beyond the
/// last.
///
/// Two bands until 10 and 15 minutes with weights 1 and 0.3 say: fully within ten minutes, for three tenths within
/// fifteen. No norm gives them; they are shown beside every result.
///
/// @param until the end of each band in milliseconds, included, 0 or more, each above the one before
/// @param weight of each band, 0, or from 1e-9 to 1
public record Bands(int[] until, double[] weight) {

    /// @throws IllegalArgumentException when they are none
    public Bands {
        if (until.length == 0 || until.length != weight.length) {
            throw new IllegalArgumentException(until.length + " bands with " + weight.length + " weights");
        }
        for (int band = 0; band < until.length; band++) {
            if (until[band] < 0 || (band > 0 && until[band] <= until[band - 1])) {
                throw new IllegalArgumentException(
                        "Bands until " + Arrays.toString(until) + " ms: each ends after the one before, from 0 ms on");
            }
            if (!Weights.counts(weight[band]) || weight[band] > 1) {
                throw new IllegalArgumentException(
                        "Weights " + Arrays.toString(weight) + ": each is 0 or from 1e-9 to 1");
            }
        }
        until = until.clone();
        weight = weight.clone();
    }

    /// All that is within a limit counts alike: the catchment of 2SFCA.
    public static Bands within(int limit) {
        return new Bands(new int[] {limit}, new double[] {1});
    }

    public int farthest() {
        return until[until.length - 1];
    }

    double weightOf(int millis) {
        for (int band = 0; band < until.length; band++) {
            if (millis <= until[band]) {
                return weight[band];
            }
        }
        return 0;
    }
}
