package org.maillage.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.maillage.benchmarks.input.City;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.benchmarks.measure.Contest;
import org.maillage.benchmarks.measure.Digest;
import org.maillage.benchmarks.measure.Report;
import org.maillage.benchmarks.measure.Times;
import org.maillage.benchmarks.peer.Scipy;

/// The nearest service of every node of a city, by one search from all services: beside the multi-source Dijkstra of
/// scipy.
final class NearestOfNodes {

    private final City city;
    private final Optional<Scipy> scipy;
    private final Report report;
    private final CityEngine engine;

    NearestOfNodes(City city, Optional<Scipy> scipy, Report report) {
        this.city = city;
        this.scipy = scipy;
        this.report = report;
        engine = new CityEngine(city);
    }

    void measure(Contest contest) throws Exception {
        double build = Double.NaN;
        if (scipy.isPresent()) {
            CityArrays.write(city, scipy.get().files());
            build = scipy.get().prepare("nodes");
        }
        measure(contest, "", Integer.MAX_VALUE, build);
        measure(contest, "_within_15_min", CityEngine.QUARTER_OF_AN_HOUR, build);
    }

    private void measure(Contest contest, String suffix, int limit, double build) throws Exception {
        String metric = "coverage_nodes_nearest" + suffix + "_to_scipy";
        String question = "nodes " + (limit == Integer.MAX_VALUE ? "inf" : limit + 0.5);
        var found = new int[1][];
        var contenders = new ArrayList<Contender>();
        contenders.add(Contender.here("Maillage", 1, engine.buildMillis(), () -> found[0] = engine.nearest(limit)));
        scipy.ifPresent(peer -> contenders.add(peer.contender(1, build, question)));
        List<Times> times = contest.between(contenders);
        report.table(
                "%s : service le plus proche de chacun des %d carrefours, %d services%s"
                        .formatted(
                                city.name(),
                                city.nodes(),
                                city.services().length,
                                suffix.isEmpty() ? "" : ", à 15 min au plus"),
                contenders,
                times);
        report.digest(city.key() + ".nearest" + suffix, Digest.of(found[0]));
        if (scipy.isEmpty()) {
            report.unmeasured(metric, "scipy absent");
            return;
        }
        int[] theirs = scipy.get().ints(question, "times");
        int wrong = Arrays.mismatch(found[0], theirs);
        if (wrong >= 0) {
            report.difference("%s, carrefour %d : %d ms, %d ms pour Maillage"
                    .formatted(metric, wrong, theirs[wrong], found[0][wrong]));
        }
        report.atMost(metric, times.get(0).median() / times.get(1).median(), "ratio", 0.7);
    }
}
