package org.maillage.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.benchmarks.measure.Contest;
import org.maillage.benchmarks.measure.Report;
import org.maillage.benchmarks.measure.Times;
import org.maillage.benchmarks.peer.Scipy;

/// A whole country in a straight line, beside the trees of scipy, on one thread and on two.
final class CountryWorks {

    static final List<CountryWork> ALL = List.of(
            new CountryWork.NearestServices(1, 0.16),
            new CountryWork.NearestServices(3, 0.24),
            new CountryWork.Supply(0.15));

    private final Country country;
    private final Optional<Scipy> scipy;
    private final Report report;
    private final CountryEngine engine;

    CountryWorks(Country country, Optional<Scipy> scipy, Report report) {
        this.country = country;
        this.scipy = scipy;
        this.report = report;
        engine = new CountryEngine(country);
    }

    void measure(Contest contest) throws Exception {
        if (scipy.isPresent()) {
            CountryArrays.write(country, scipy.get().files());
        }
        report.say(
                "%n%s : %,d carreaux, %,d services",
                country.name(), country.squares().count(), country.services().count());
        for (CountryWork work : ALL) {
            measure(contest, work);
        }
    }

    private void measure(Contest contest, CountryWork work) throws Exception {
        List<Contender> contenders = new ArrayList<>();
        for (int threads : CountryEngine.THREADS) {
            contenders.add(Contender.here("Maillage", threads, engine.buildMillis(), () -> work.run(engine, threads)));
        }
        if (scipy.isPresent()) {
            double build = scipy.get().prepare(work.peer());
            for (int threads : CountryEngine.THREADS) {
                contenders.add(scipy.get().contender(threads, build, work.question() + " " + threads));
            }
        }
        contenders.add(Contender.here("lire, écrire une fois", CountryEngine.TWO_THREADS, 0, engine::readAndWriteOnce));
        List<Times> times = contest.between(contenders);
        report.table(work.title(), contenders, times);
        sayPace(work.items(engine), times);
        for (int threads : CountryEngine.THREADS) {
            report.digest(country.key() + "." + work.key(), work.digest(engine, threads));
        }
        String metric = "coverage_country_" + work.key() + "_to_scipy";
        if (scipy.isEmpty()) {
            report.unmeasured(metric, "scipy absent");
            return;
        }
        compare(metric, work);
        double ours = times.get(1).median();
        double theirs = Math.min(times.get(2).median(), times.get(3).median());
        report.atMost(metric, ours / theirs, "ratio", work.target());
        report.say(
                "  rapport %.3f ; avec la préparation de chacun, %.3f",
                ours / theirs,
                (ours + engine.buildMillis()) / (theirs + contenders.get(2).buildMillis()));
    }

    private void sayPace(CountryWork.Items items, List<Times> times) {
        double two = times.get(1).median();
        report.say(
                "  %.1f ns par %s sur un fil, %.0f millions par seconde sur deux ; %.0f fois le plancher de lire et d’écrire",
                1e6 * times.get(0).median() / items.count(),
                items.name(),
                items.count() / two / 1e3,
                two / times.getLast().median());
    }

    private void compare(String metric, CountryWork work) throws IOException {
        for (int threads : CountryEngine.THREADS) {
            work.compare(engine, threads, scipy.orElseThrow())
                    .ifPresent(wrong -> report.difference(metric + ", " + wrong));
        }
    }
}
