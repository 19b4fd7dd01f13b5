package org.maillage.engine.sites.exact;

import java.time.Duration;
import java.util.Locale;
import org.maillage.engine.sites.GreedySites;
import org.maillage.engine.sites.Interchange;
import org.maillage.engine.sites.SiteChoice;
import org.maillage.engine.sites.Siting;

/// How long best sites take: squares of a city, then addresses. Started by hand, with the seconds to search, 10, and
/// the seed of the city, 7, as arguments.
final class SitesMeasured {

    private SitesMeasured() {}

    public static void main(String[] args) {
        Duration limit = Duration.ofSeconds(args.length == 0 ? 10 : Long.parseLong(args[0]));
        long seed = args.length < 2 ? 7 : Long.parseLong(args[1]);
        SyntheticCity squares = SyntheticCity.of(1_000, 300, 0.1, seed);
        measure("warm-up", squares.covering(5), limit);
        measure("squares, covering", squares.covering(5), limit);
        measure("squares, mean", squares.mean(5), limit);
        SyntheticCity addresses = SyntheticCity.of(50_000, 1_000, 0.1, seed);
        measure("addresses, covering", addresses.covering(10), limit);
        measure("addresses, mean", addresses.mean(10), limit);
    }

    private static void measure(String what, Siting siting, Duration limit) {
        long start = System.nanoTime();
        SiteChoice greedy = GreedySites.choose(siting);
        long greedyDone = System.nanoTime();
        SiteChoice exchanged = Interchange.improve(siting, greedy);
        long exchangeDone = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%s: %d entries; before %.1f%n  greedy %.3f s %s%n  interchange %.3f s %s%n",
                what,
                siting.savings().point().length,
                greedy.before(),
                seconds(start, greedyDone),
                told(greedy),
                seconds(greedyDone, exchangeDone),
                told(exchanged));
        SiteChoice exact = new SolverSites()
                .choose(
                        siting,
                        limit,
                        better -> System.out.printf(
                                Locale.ROOT,
                                "    after %.3f s %s%n",
                                seconds(exchangeDone, System.nanoTime()),
                                told(better)));
        System.out.printf(
                Locale.ROOT,
                "  exact %.3f s %s proven %b%n",
                seconds(exchangeDone, System.nanoTime()),
                told(exact),
                exact.isOptimal());
    }

    private static double seconds(long from, long until) {
        return (until - from) / 1e9;
    }

    private static String told(SiteChoice choice) {
        return String.format(
                Locale.ROOT, "value %.3f bound %.3f gap %.5f", choice.value(), choice.bound(), choice.gap());
    }
}
