package org.maillage.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.maillage.benchmarks.input.City;
import org.maillage.benchmarks.input.Country;
import org.maillage.benchmarks.input.Inputs;
import org.maillage.benchmarks.input.Strips;
import org.maillage.benchmarks.measure.Contest;
import org.maillage.benchmarks.measure.Report;
import org.maillage.benchmarks.peer.Scipy;
import org.maillage.benchmarks.peer.TemporaryFolder;
import org.maillage.engine.osm.UnreadableExtract;

/// `./maillage bench coverage`: the coverage engine beside its peers. The README of this module says how to read it.
final class CoverageBenchmark {

    private static final Path SHARED = Path.of(System.getProperty("maillage.shared", "../shared"));

    /// One part of so many of the country.
    private static final int SAMPLE = 16;

    /// Its strips are to be wider than the bands by far.
    private static final int FEWEST_TO_CUT = 1_000_000;

    private static final double WARM_MILLIS = 3_000;

    /// Its runs take seconds.
    private static final Contest POSTGIS = new Contest(1, 0, 3);

    private final Options options;
    private final Report report;
    private final Path folder;

    private CoverageBenchmark(Options options, Path folder) throws IOException {
        this.options = options;
        this.folder = folder;
        report = new Report(System.out);
    }

    public static void main(String... words) throws Exception {
        boolean agreed;
        try (TemporaryFolder folder = TemporaryFolder.make("maillage-bench")) {
            agreed = new CoverageBenchmark(Options.of(words), folder.path()).run();
        } catch (IllegalArgumentException refused) {
            System.out.println(refused.getMessage());
            agreed = false;
        } catch (UnreadableExtract unreadable) {
            System.out.println("L’extrait OpenStreetMap ne donne pas de rues : " + unreadable.getMessage());
            agreed = false;
        }
        System.exit(agreed ? 0 : 1);
    }

    private boolean run() throws Exception {
        report.say(
                "Java %s, %d processeurs",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        measureCity();
        measureCountry();
        return report.end();
    }

    private void measureCity() throws Exception {
        City city = city();
        Optional<Scipy> scipy = Scipy.start(folder);
        try {
            new NearestOfNodes(city, scipy, report).measure(contest());
            new PairsOfNodes(city, report).measure(contest());
            new OneMove(city, report).measure(contest());
        } finally {
            scipy.ifPresent(Scipy::close);
        }
    }

    private void measureCountry() throws Exception {
        Country country = country();
        Optional<Scipy> scipy = Scipy.start(folder);
        try {
            new CountryWorks(country, scipy, report).measure(contest());
        } finally {
            scipy.ifPresent(Scipy::close);
        }
        new CountryMemory(country, report, folder).measure();
        if (country.squares().count() < FEWEST_TO_CUT) {
            report.unmeasured("coverage_growth", "pays trop petit pour être coupé en seize");
        } else {
            new CountryGrowth(country, report).measure(contest());
        }
        Country sample = country.squares().count() < FEWEST_TO_CUT ? country : Strips.middle(country, SAMPLE);
        new SampleBesidePostGis(sample, report).measure(POSTGIS);
    }

    private Country country() throws IOException {
        if (options.squares().isPresent() && options.services().isPresent()) {
            return Inputs.countryOf(options.squares().get(), options.services().get());
        }
        Country country = Inputs.country(SHARED, options.synthetic());
        return options.quick() ? Strips.middle(country, SAMPLE) : country;
    }

    private City city() throws UnreadableExtract, IOException {
        Path kept = Path.of(System.getProperty("maillage.kept", folder.toString()));
        return options.extract().isPresent()
                ? Inputs.city(options.extract().get(), kept)
                : Inputs.city(SHARED, kept, options.synthetic());
    }

    private Contest contest() {
        return options.quick() ? new Contest(3, WARM_MILLIS, 5) : new Contest(3, WARM_MILLIS, 20);
    }
}
