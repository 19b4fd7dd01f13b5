package org.maillage.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.maillage.benchmarks.input.City;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.benchmarks.measure.Contest;
import org.maillage.benchmarks.measure.Digest;
import org.maillage.benchmarks.measure.Report;
import org.maillage.benchmarks.measure.Times;

/// One service moves in a city: the nearest service of everybody and E2SFCA, mended and computed anew. Each round moves
/// another service, anywhere.
final class OneMove {

    private static final String METRIC = "coverage_one_move_to_full";
    private static final double TARGET = 1 / 20.0;

    private final City city;
    private final Report report;
    private final CityMesh mesh;

    OneMove(City city, Report report) {
        this.city = city;
        this.report = report;
        mesh = new CityMesh(city);
    }

    void measure(Contest contest) throws Exception {
        List<Contender> contenders = List.of(
                Contender.here("déplacer un service", 1, mesh.buildMillis(), mesh::move),
                Contender.here("tout recalculer", 1, 0, this::computeAnew));
        List<Times> times = contest.between(contenders);
        report.table(
                "%s : service le plus proche et E2SFCA (5, 10 et 15 min) après un déplacement".formatted(city.name()),
                contenders,
                times);
        report.atMost(METRIC, times.get(0).median() / times.get(1).median(), "ratio", TARGET);
        compare();
    }

    private void computeAnew() {
        mesh.newNearest();
        mesh.newSupply();
    }

    /// The same to the last bit, after all these moves.
    private void compare() {
        String keptNearest =
                Digest.of(mesh.keptNearest().millis(), mesh.keptNearest().service());
        String newNearest =
                Digest.of(mesh.newNearest().millis(), mesh.newNearest().service());
        if (!keptNearest.equals(newNearest)) {
            report.difference(METRIC + " : les plus proches, tenus à jour, ne sont pas ceux d’un nouveau calcul");
        }
        int wrong = Arrays.mismatch(mesh.keptSupply(), mesh.newSupply());
        if (wrong >= 0) {
            report.difference("%s, E2SFCA au carrefour %d : %s tenu à jour, %s recalculé"
                    .formatted(METRIC, wrong, mesh.keptSupply()[wrong], mesh.newSupply()[wrong]));
        }
    }
}
