package org.maillage.benchmarks.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts a country from west to east into strips of as many squares each, with the services between the same lines: all
/// strips together are the whole country, as dense as it is.
public final class Strips {

    private Strips() {}

    public static List<Country> of(Country country, int count) {
        double[] sorted = country.squares().x().clone();
        Arrays.sort(sorted);
        var strips = new ArrayList<Country>();
        for (int strip = 0; strip < count; strip++) {
            double from = strip == 0 ? Double.NEGATIVE_INFINITY : sorted[(int) ((long) strip * sorted.length / count)];
            double until = strip == count - 1
                    ? Double.POSITIVE_INFINITY
                    : sorted[(int) ((strip + 1L) * sorted.length / count)];
            strips.add(between(country, from, until, (strip + 1) + "/" + count));
        }
        return strips;
    }

    /// The one in the middle.
    public static Country middle(Country country, int count) {
        return of(country, count).get(count / 2);
    }

    private static Country between(Country country, double from, double until, String which) {
        int[] squares = within(country.squares().x(), from, until);
        int[] services = within(country.services().x(), from, until);
        return new Country(
                country.key() + "-" + which.replace('/', '-'),
                country.name() + ", bande " + which,
                Country.pick(country.squares(), squares),
                Country.pick(country.people(), squares),
                Country.pick(country.services(), services),
                Country.pick(country.capacity(), services));
    }

    private static int[] within(double[] x, double from, double until) {
        return IntStream.range(0, x.length)
                .filter(point -> x[point] >= from && x[point] < until)
                .toArray();
    }
}
