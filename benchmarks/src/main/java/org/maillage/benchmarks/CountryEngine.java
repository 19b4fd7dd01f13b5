package org.maillage.benchmarks;

import java.util.Arrays;
import org.maillage.benchmarks.input.Country;
import org.maillage.engine.Bands;
import org.maillage.engine.Nearest;
import org.maillage.engine.SupplyPerHead;
import org.maillage.engine.line.StraightLine;

/// All that is asked of the engine on a plane. Everybody covers a metre a second, so that its milliseconds are
/// millimetres.
final class CountryEngine {

    /// How many threads it can be given.
    static final int[] THREADS = {1};

    static final double[] BAND_METRES = {500, 1_000, 2_000};
    static final double[] BAND_WEIGHT = {1, 0.68, 0.22};

    private static final StraightLine LINE = new StraightLine(1, 3.6);
    private static final int MILLIS_PER_METRE = 1_000;
    private static final Bands BANDS = new Bands(
            Arrays.stream(BAND_METRES)
                    .mapToInt(metres -> (int) metres * MILLIS_PER_METRE)
                    .toArray(),
            BAND_WEIGHT);

    private final Country country;

    CountryEngine(Country country) {
        this.country = country;
    }

    Nearest nearest(int each, int threads) {
        return LINE.nearest(country.squares(), country.services(), each, Integer.MAX_VALUE);
    }

    double[] supply(int threads) {
        return SupplyPerHead.of(
                LINE.within(country.squares(), country.services(), BANDS.farthest()),
                country.people(),
                country.capacity(),
                BANDS);
    }

    /// The ends of bands as peers take them: durations are rounded, and half a millimetre more still counts.
    static double[] bandMetresOfPeers() {
        return Arrays.stream(BAND_METRES)
                .map(metres -> metres + 0.5 / MILLIS_PER_METRE)
                .toArray();
    }

    static double metres(int millis) {
        return millis == Nearest.UNREACHED ? Double.POSITIVE_INFINITY : (double) millis / MILLIS_PER_METRE;
    }
}
