package org.maillage.benchmarks;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.engine.Bands;
import org.maillage.engine.Nearest;
import org.maillage.engine.line.Plane;
import org.maillage.engine.line.PlaneTravel;
import org.maillage.engine.line.StraightLine;

/// All that is asked of the engine on a plane. Everybody covers a metre a second, so that its milliseconds are
/// millimetres.
final class CountryEngine {

    /// All processors are two: the launcher gives no more to this machine.
    static final int TWO_THREADS = 2;

    static final int[] THREADS = {1, TWO_THREADS};

    static final double[] BAND_METRES = {500, 1_000, 2_000};
    static final double[] BAND_WEIGHT = {1, 0.68, 0.22};

    private static final int SERVICES_AT_ONCE = 1_000;

    private static final StraightLine LINE = new StraightLine(1, 3.6);
    private static final int MILLIS_PER_METRE = 1_000;
    private static final Bands BANDS = new Bands(
            Arrays.stream(BAND_METRES)
                    .mapToInt(metres -> (int) (metres * MILLIS_PER_METRE))
                    .toArray(),
            BAND_WEIGHT);

    private final Country country;
    private final PlaneTravel travel;
    private final PlaneTravel parallel;
    private final double buildMillis;

    CountryEngine(Country country) {
        this.country = country;
        long began = System.nanoTime();
        travel = new PlaneTravel(country.squares(), LINE);
        buildMillis = Contender.millisSince(began);
        parallel = travel.parallel();
    }

    double buildMillis() {
        return buildMillis;
    }

    Nearest nearest(int each, int threads) {
        return on(threads).nearest(country.services(), each, Integer.MAX_VALUE);
    }

    double[] supply(int threads) {
        return on(threads)
                .supplyPerHead(country.people(), country.services(), country.capacity(), BANDS)
                .places();
    }

    int squares() {
        return country.squares().count();
    }

    /// How many squares and services lie within the last band of each other. So many at once that they fit.
    long pairs() {
        long pairs = 0;
        for (int from = 0; from < country.services().count(); from += SERVICES_AT_ONCE) {
            int until = Math.min(country.services().count(), from + SERVICES_AT_ONCE);
            var some = new Plane(
                    Arrays.copyOfRange(country.services().x(), from, until),
                    Arrays.copyOfRange(country.services().y(), from, until));
            pairs += travel.within(some, BANDS.farthest()).count();
        }
        return pairs;
    }

    /// Reads both coordinates of each square and writes two numbers for it: what any answer takes.
    void readAndWriteOnce() {
        double[] x = country.squares().x();
        double[] y = country.squares().y();
        var millis = new int[x.length];
        var service = new int[x.length];
        IntStream.range(0, x.length).parallel().forEach(square -> {
            millis[square] = (int) x[square];
            service[square] = (int) y[square];
        });
    }

    private PlaneTravel on(int threads) {
        return threads == 1 ? travel : parallel;
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
