package org.maillage.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.benchmarks.measure.Contest;
import org.maillage.benchmarks.measure.Report;
import org.maillage.benchmarks.measure.Times;
import org.maillage.benchmarks.peer.PostGis;

/// A sixteenth of the country beside PostGIS, its indexes ready.
final class SampleBesidePostGis {

    private static final double TARGET = 0.01;
    private static final int WORKERS = 2;

    private final Country sample;
    private final Report report;
    private final CountryEngine engine;

    SampleBesidePostGis(Country sample, Report report) {
        this.sample = sample;
        this.report = report;
        engine = new CountryEngine(sample);
    }

    void measure(Contest contest) throws Exception {
        Optional<PostGis> started;
        try {
            started = PostGis.start();
        } catch (IOException | SQLException stopped) {
            goWithout("PostGIS n’a pas démarré : " + stopped.getMessage());
            return;
        }
        if (started.isEmpty()) {
            goWithout("PostGIS absent");
            return;
        }
        try (PostGis postgis = started.get()) {
            var theirs = new CountryInPostGis(sample, postgis);
            List<Contender> peers = theirs.contenders(WORKERS);
            report.say(
                    "%n%s : %,d carreaux, %,d services, %d passages",
                    sample.name(), sample.squares().count(), sample.services().count(), contest.rounds());
            measure(
                    contest,
                    "nearest",
                    "Service le plus proche",
                    () -> engine.nearest(1, CountryEngine.TWO_THREADS),
                    peers.get(0));
            measure(contest, "e2sfca", "E2SFCA", () -> engine.supply(CountryEngine.TWO_THREADS), peers.get(1));
            compare(
                    "nearest",
                    Agreement.ofMetres(
                            engine.nearest(1, CountryEngine.TWO_THREADS).millis(), theirs.metres()));
            compare("e2sfca", Agreement.ofSupply(engine.supply(CountryEngine.TWO_THREADS), theirs.supply()));
        }
    }

    private void goWithout(String why) {
        report.unmeasured(metric("nearest"), why);
        report.unmeasured(metric("e2sfca"), why);
    }

    private void measure(Contest contest, String work, String title, Contender.Work ours, Contender peer)
            throws Exception {
        List<Contender> contenders =
                List.of(Contender.here("Maillage", CountryEngine.TWO_THREADS, engine.buildMillis(), ours), peer);
        List<Times> times = contest.between(contenders);
        report.table(title, contenders, times);
        report.atMost(metric(work), times.get(0).median() / times.get(1).median(), "ratio", TARGET);
    }

    private void compare(String work, Optional<String> wrong) {
        wrong.ifPresent(what -> report.difference(metric(work) + ", " + what));
    }

    private static String metric(String work) {
        return "coverage_sample_" + work + "_to_postgis";
    }
}
