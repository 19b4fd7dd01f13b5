package org.maillage.engine.line;

import java.util.Arrays;
import org.maillage.engine.Bands;

/// Bands as distances of the plane, for many points at once.
///
/// @param squaredUntil the square of where each ends, in square metres, ascending; what is as far is beyond
/// @param step by how much the weight falls there
record FlatBands(double[] squaredUntil, double[] step) {

    static FlatBands of(Bands bands, StraightLine pace) {
        double[] squaredUntil = Arrays.stream(bands.until())
                .mapToDouble(pace::metres)
                .map(metres -> metres * metres)
                .toArray();
        var step = new double[squaredUntil.length];
        double weight = 0;
        // From the last on, as they are added: sums are then the weights, to the last bit, and 0 where they are.
        for (int band = step.length - 1; band >= 0; band--) {
            step[band] = bands.weight()[band] - weight;
            weight += step[band];
        }
        return new FlatBands(squaredUntil, step);
    }

    /// The square of where the last ends.
    double squaredReach() {
        return squaredUntil[squaredUntil.length - 1];
    }

    /// Weighs points by how far they are. Only bands that end between the nearest and the farthest of them are
    /// looked at for each.
    ///
    /// @param squared of each point the square of its distance, in square metres
    /// @param nearest square of a distance that none is nearer than
    /// @param farthest and that none is farther than
    /// @param weight where the results are written, as many
    void weigh(double[] squared, double nearest, double farthest, double[] weight) {
        double all = 0;
        int band = step.length - 1;
        while (band >= 0 && squaredUntil[band] > farthest) {
            all += step[band--];
        }
        set(all, weight);
        while (band >= 0 && squaredUntil[band] > nearest) {
            add(step[band], squaredUntil[band--], farthest, squared, weight);
        }
    }

    /// In a loop of its own: `Arrays.fill`, once others have filled with it, was six times as slow.
    private static void set(double all, double[] weight) {
        for (int each = 0; each < weight.length; each++) {
            weight[each] = all;
        }
    }

    /// Adds the step of a band to those within it. What is left of the band is scaled to less than 1 each way and
    /// rounded up: to 1 within, to 0 beyond and where it ends. A branch would be guessed wrong half of the time.
    private static void add(double step, double until, double farthest, double[] squared, double[] weight) {
        double scale = 0.5 / Math.max(until, farthest);
        for (int each = 0; each < weight.length; each++) {
            weight[each] += step * Math.ceil((until - squared[each]) * scale);
        }
    }
}
