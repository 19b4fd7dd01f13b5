package org.maillage.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.benchmarks.measure.Contest;
import org.maillage.benchmarks.measure.Digest;
import org.maillage.benchmarks.measure.Report;
import org.maillage.benchmarks.measure.Times;
import org.maillage.benchmarks.peer.Scipy;

/// A whole country in a straight line: the nearest services of each square, and what services leave to each inhabitant,
/// beside the trees of scipy, on one thread and on two.
final class CountryWorks {

    private static final int[] THREADS_OF_SCIPY = {1, 2};

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
        nearest(contest, 1, 0.16);
        nearest(contest, 3, 0.24);
        supply(contest, 0.15);
    }

    private void nearest(Contest contest, int each, double target) throws Exception {
        String metric = "coverage_country_nearest_" + each + "_to_scipy";
        List<Contender> contenders = new ArrayList<>();
        for (int threads : CountryEngine.THREADS) {
            contenders.add(Contender.here("Maillage", threads, Double.NaN, () -> engine.nearest(each, threads)));
        }
        theirs(contenders, "nearest", "nearest " + each);
        List<Times> times = contest.between(contenders);
        report.table(
                each == 1 ? "Service le plus proche" : "Les %d services les plus proches".formatted(each),
                contenders,
                times);
        for (int threads : CountryEngine.THREADS) {
            int[] millis = engine.nearest(each, threads).millis();
            report.digest(country.key() + ".nearest_" + each, Digest.of(millis));
            if (scipy.isPresent()) {
                scipy.get().write("nearest " + each + " 2");
                Agreement.ofMetres(millis, scipy.get().files().doubles("metres"))
                        .ifPresent(wrong -> report.difference(metric + ", " + wrong));
            }
        }
        hold(metric, times, target);
    }

    private void supply(Contest contest, double target) throws Exception {
        String metric = "coverage_country_e2sfca_to_scipy";
        List<Contender> contenders = new ArrayList<>();
        for (int threads : CountryEngine.THREADS) {
            contenders.add(Contender.here("Maillage", threads, Double.NaN, () -> engine.supply(threads)));
        }
        theirs(contenders, "supply", "supply");
        List<Times> times = contest.between(contenders);
        report.table("E2SFCA, bandes de 500, 1 000 et 2 000 m", contenders, times);
        for (int threads : CountryEngine.THREADS) {
            double[] supply = engine.supply(threads);
            report.digest(country.key() + ".e2sfca", Digest.of(supply));
            if (scipy.isPresent()) {
                scipy.get().write("supply 1");
                Agreement.ofSupply(supply, scipy.get().files().doubles("supply"))
                        .ifPresent(wrong -> report.difference(metric + ", " + wrong));
            }
        }
        hold(metric, times, target);
    }

    private void theirs(List<Contender> contenders, String work, String question) throws Exception {
        if (scipy.isPresent()) {
            double build = scipy.get().prepare(work);
            for (int threads : THREADS_OF_SCIPY) {
                contenders.add(scipy.get().contender(threads, build, question + " " + threads));
            }
        }
    }

    /// The most threads of each side by side.
    private void hold(String metric, List<Times> times, double target) {
        if (scipy.isEmpty()) {
            report.unmeasured(metric, "scipy absent");
            return;
        }
        double ours = times.get(CountryEngine.THREADS.length - 1).median();
        double theirs = Math.min(
                times.get(times.size() - 1).median(),
                times.get(times.size() - 2).median());
        report.atMost(metric, ours / theirs, "ratio", target);
    }
}
