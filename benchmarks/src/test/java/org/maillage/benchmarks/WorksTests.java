package org.maillage.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maillage.benchmarks.input.City;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.input.Inputs;
import org.maillage.benchmarks.measure.Contest;
import org.maillage.benchmarks.measure.Report;

/// All works once on small inputs, with the peers of the same machine: their results agree, and are what they were.
class WorksTests {

    private static final Contest ONCE = new Contest(1, 0, 1);

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void searchesACityAsGraphHopperAndJGraphTDo() throws Exception {
        City city = Inputs.syntheticCity(40);
        Report report = report();
        new NearestOfNodes(city, Optional.empty(), report).measure(ONCE);
        new PairsOfNodes(city, report).measure(ONCE);
        new OneMove(city, report).measure(ONCE);
        assertThat(report.end()).as(told()).isTrue();
        assertThat(told())
                .contains(
                        "synthetic-city-40.pairs",
                        "(gardée)",
                        "metric coverage_nodes_pairs_to_jgrapht",
                        "metric coverage_one_move_to_full")
                .contains("coverage_nodes_nearest_to_scipy : scipy absent");
    }

    @Test
    void measuresACountryWithoutScipy() throws Exception {
        Country country = Inputs.syntheticCountry(20_000, 1_000);
        Report report = report();
        new CountryWorks(country, Optional.empty(), report).measure(ONCE);
        new CountryGrowth(country, report).measure(ONCE);
        assertThat(report.end()).as(told()).isTrue();
        assertThat(told())
                .contains("synthetic-country-20000.e2sfca", "(gardée)", "metric coverage_growth_nearest_1_from_1_16");
    }

    private Report report() throws Exception {
        return new Report(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsADifferenceLoudly() throws Exception {
        Report report = report();
        report.digest("synthetic-city-40.pairs", "0000000000000000");
        assertThat(report.end()).isFalse();
        assertThat(told()).contains("DIFFÉRENCE", "0000000000000000");
    }

    @Test
    void comparesWithinAMillimetreAndABillionth() {
        int[] millis = {1_000, Integer.MAX_VALUE};
        assertThat(Agreement.ofMetres(millis, new double[] {1.0004, Double.POSITIVE_INFINITY}))
                .isEmpty();
        assertThat(Agreement.ofMetres(millis, new double[] {1.002, Double.POSITIVE_INFINITY}))
                .isPresent();
        assertThat(Agreement.ofMetres(millis, new double[] {1, 5})).isPresent();
        assertThat(Agreement.ofSupply(new double[] {1, 0}, new double[] {1 + 1e-10, 0}))
                .isEmpty();
        assertThat(Agreement.ofSupply(new double[] {1, 0}, new double[] {1, Double.NaN}))
                .isPresent();
    }

    @Test
    void refusesOptionsInTheWordsOfWhoTypedThem() {
        assertThatThrownBy(() -> Options.of("--fast")).hasMessage("Option inconnue : « --fast »");
        assertThatThrownBy(() -> Options.of("--extract")).hasMessageContaining("Quel fichier");
        assertThatThrownBy(() -> Options.of("--extract", "/nowhere")).hasMessageContaining("introuvable");
        assertThat(Options.of("--quick").quick()).isTrue();
    }
}
