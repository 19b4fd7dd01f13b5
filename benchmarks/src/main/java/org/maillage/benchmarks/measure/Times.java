package org.maillage.benchmarks.measure;

import java.util.Arrays;

/// How long the runs of one contender took, in milliseconds.
///
/// @param cold the very first run
/// @param warm the runs that count, ascending
public record Times(double cold, double[] warm) {

    public Times {
        if (warm.length == 0) {
            throw new IllegalArgumentException("No run was measured");
        }
        warm = warm.clone();
        Arrays.sort(warm);
    }

    /// Of an even number of runs, the mean of the two in the middle.
    public double median() {
        int half = warm.length / 2;
        return warm.length % 2 == 1 ? warm[half] : (warm[half - 1] + warm[half]) / 2;
    }

    /// The run that 95 in a hundred do not exceed.
    public double p95() {
        return warm[(int) Math.ceil(0.95 * warm.length) - 1];
    }
}
