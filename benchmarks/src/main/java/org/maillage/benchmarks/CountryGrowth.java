package org.maillage.benchmarks;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.input.Strips;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.benchmarks.measure.Contest;
import org.maillage.benchmarks.measure.Report;
import org.maillage.benchmarks.measure.Times;

/// Whether time grows as the country does: the whole at once beside its quarters, and its sixteenths, one after the
/// other. They are the same squares and services, as dense; linear time gives a ratio of 1.
final class CountryGrowth {

    private static final double TARGET = 1.3;

    private final Country country;
    private final Report report;

    CountryGrowth(Country country, Report report) {
        this.country = country;
        this.report = report;
    }

    void measure(Contest contest) throws Exception {
        int threads = CountryEngine.THREADS[CountryEngine.THREADS.length - 1];
        measure(contest, "nearest", "Service le plus proche", threads, engine -> engine.nearest(1, threads));
        measure(contest, "e2sfca", "E2SFCA", threads, engine -> engine.supply(threads));
    }

    private void measure(Contest contest, String work, String title, int threads, Consumer<CountryEngine> once)
            throws Exception {
        List<Contender> contenders = Stream.of(1, 4, 16)
                .map(parts -> contender(parts, threads, once))
                .toList();
        List<Times> times = contest.between(contenders);
        report.table(title + " : le pays entier, puis par bandes l’une après l’autre", contenders, times);
        double whole = times.get(0).median();
        report.atMost(
                "coverage_growth_" + work + "_from_1_4", whole / times.get(1).median(), "ratio", TARGET);
        report.atMost(
                "coverage_growth_" + work + "_from_1_16", whole / times.get(2).median(), "ratio", TARGET);
    }

    private Contender contender(int parts, int threads, Consumer<CountryEngine> once) {
        List<CountryEngine> engines =
                Strips.of(country, parts).stream().map(CountryEngine::new).toList();
        String name = parts == 1 ? "entier" : parts + " bandes";
        return Contender.here(name, threads, Double.NaN, () -> engines.forEach(once));
    }
}
