package org.maillage.benchmarks;

import java.util.List;
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

    private final Report report;
    private final List<Parts> all;

    /// @param parts how many the country is cut into
    private record Parts(int parts, List<CountryEngine> engines) {

        static Parts of(Country country, int parts) {
            return new Parts(
                    parts,
                    Strips.of(country, parts).stream().map(CountryEngine::new).toList());
        }

        Contender contender(CountryWork work) {
            return Contender.here(
                    parts == 1 ? "entier" : parts + " bandes",
                    CountryEngine.TWO_THREADS,
                    engines.stream().mapToDouble(CountryEngine::buildMillis).sum(),
                    () -> engines.forEach(engine -> work.run(engine, CountryEngine.TWO_THREADS)));
        }
    }

    CountryGrowth(Country country, Report report) {
        this.report = report;
        all = Stream.of(1, 4, 16).map(parts -> Parts.of(country, parts)).toList();
    }

    void measure(Contest contest) throws Exception {
        for (CountryWork work : CountryWorks.ALL) {
            List<Contender> contenders =
                    all.stream().map(parts -> parts.contender(work)).toList();
            List<Times> times = contest.between(contenders);
            report.table(work.title() + " : le pays entier, puis par bandes l’une après l’autre", contenders, times);
            for (int part = 1; part < all.size(); part++) {
                report.atMost(
                        "coverage_growth_" + work.key() + "_from_1_"
                                + all.get(part).parts(),
                        times.get(0).median() / times.get(part).median(),
                        "ratio",
                        TARGET);
            }
        }
    }
}
