package org.maillage.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.demo.DemoCast;
import org.maillage.figures.Editions;
import org.maillage.figures.Scope;
import org.maillage.territory.boundaries.reading.BoundaryReader;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/// National files on their way in, and the portrait of a city among them.
///
/// The allocataires of every IRIS are received as a person hands them in, beside PostgreSQL's COPY of the same file
/// into a table without rules: both take turns, the ratio is the median of the rounds. Boundaries are read to the end,
/// each shape made; a machine of its own with little memory reads both. Then the database is filled with forty
/// indicators of 31 101 IRIS and the portrait is asked for, one reader after the other, over HTTP.
///
/// It runs on the embedded PostgreSQL as operators do, `fsync` on.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "maillage.today=2025-11-20",
            "maillage.demo.folder=${maillage.root}/demo",
            "maillage.home=${java.io.tmpdir}/maillage-bench-${random.uuid}",
            "maillage.programs=${user.home}/.cache/maillage"
        })
@ActiveProfiles("demo")
@Import(DemoCast.class)
class OpenDataBenchmark {

    private static final int ROUNDS = 5;
    private static final int WARMING = 100;
    private static final int VISITS = 300;
    private static final int COLUMNS = 23;

    @LocalServerPort
    private int port;

    @Autowired
    private Editions editions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @TempDir
    private Path folder;

    @Test
    void measuresNationalFiles() throws Exception {
        var files = new OpenDataFiles(folder);
        say("%nfichiers nationaux %s%n", files.areReal() ? "réels" : "dessinés, de même taille");
        measureAllocataires(files.allocataires());
        measureBoundaries(files.boundaries());
        boolean small = SmallHeap.reads(files.allocataires(), files.boundaries());
        say(Metrics.atLeast("opendata_read_within_" + SmallHeap.MEGABYTES + "_MB", small ? 1 : 0, "true", 1));
        fill(files);
        measurePortrait();
    }

    private void measureAllocataires(Path file) throws Exception {
        var received = new double[ROUNDS];
        var copied = new double[ROUNDS];
        var ratios = new double[ROUNDS];
        receive(file, Scope.FRANCE, false);
        copy(file);
        for (int round = 0; round < ROUNDS; round++) {
            copied[round] = copy(file);
            received[round] = receive(file, Scope.FRANCE, false);
            ratios[round] = received[round] / copied[round];
        }
        say("allocataires : %.2f s, COPY des mêmes lignes : %.2f s%n", median(received), median(copied));
        say(Metrics.under("opendata_caf_16213_rows", median(received), "s", 3));
        say(Metrics.atMost("opendata_caf_beside_copy", median(ratios), "ratio", 15));
    }

    /// @return seconds
    private double receive(Path file, Scope scope, boolean shown) {
        long began = System.nanoTime();
        var outcome =
                editions.receive(new Editions.Brought(file, String.valueOf(file.getFileName()), null, null), scope);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (!(outcome instanceof Editions.Outcome.Waiting waiting)) {
            throw new IllegalStateException(String.valueOf(outcome));
        }
        if (shown) {
            editions.show(waiting.edition().id());
        } else {
            editions.discard(waiting.edition().id());
        }
        return seconds;
    }

    private double copy(Path file) throws IOException, SQLException {
        String columns = IntStream.range(1, COLUMNS)
                .mapToObj(column -> "c" + column + " double precision")
                .collect(Collectors.joining(", "));
        jdbc.sql("drop table if exists public.bench_copy").update();
        jdbc.sql("create table public.bench_copy (code text, " + columns + ")").update();
        long began = System.nanoTime();
        try (Connection connection = database.getConnection();
                InputStream content = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy public.bench_copy from stdin with (format csv, header, delimiter ';')", content);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static void measureBoundaries(Path file) {
        var kept = new AtomicInteger();
        long began = System.nanoTime();
        int shapes = BoundaryReader.read(String.valueOf(file.getFileName()), file, feature -> {
                    if (String.valueOf(feature.attributes().get("INSEE_COM")).startsWith("49")) {
                        kept.incrementAndGet();
                    }
                })
                .features();
        double seconds = (System.nanoTime() - began) / 1e9;
        say("contours : %d lus, %d gardés pour un département, %.1f s%n", shapes, kept.get(), seconds);
        say(Metrics.atLeast("opendata_iris_shapes", shapes, "shapes", 31_000));
        say(Metrics.under("opendata_iris_shapes_read", seconds, "s", 20));
    }

    private void fill(OpenDataFiles files) throws IOException {
        receive(files.allocataires(2022, OpenDataFiles.IRIS), Scope.FRANCE, true);
        receive(files.allocataires(2023, OpenDataFiles.IRIS), Scope.FRANCE, true);
        receive(files.census(), Scope.FRANCE, true);
        receive(files.incomes(), Scope.FRANCE, true);
        jdbc.sql("analyze figures.line").update();
        long lines =
                jdbc.sql("select count(*) from figures.line").query(Long.class).single();
        long quantities = jdbc.sql("select sum(cardinality(quantities)) from figures.line")
                .query(Long.class)
                .single();
        say("base : %d lignes, %d nombres%n", lines, quantities);
    }

    private void measurePortrait() {
        var visit = new Visit("http://localhost:" + port);
        visit.signIn(DemoCast.email(DemoCast.CLAIRE), DemoCast.PASSWORD);
        String whole = "/espace/" + DemoCast.ANGERS + "/diagnostic";
        measure(visit, "portrait", whole);
        measure(visit, "quartier", whole + "/territoires/monplaisir");
        measure(visit, "iris", whole + "/territoires/iris-490070104");
    }

    private static void measure(Visit visit, String name, String page) {
        if (!visit.read(page).contains("Allocataires de la Caf")) {
            throw new IllegalStateException("The portrait tells nothing: " + page);
        }
        for (int i = 0; i < WARMING; i++) {
            visit.read(page);
        }
        var millis = new double[VISITS];
        for (int i = 0; i < VISITS; i++) {
            long began = System.nanoTime();
            visit.read(page);
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        say(Metrics.under("opendata_" + name + "_median", millis[VISITS / 2], "ms", 80));
        say(Metrics.under("opendata_" + name + "_p95", millis[VISITS * 95 / 100], "ms", 200));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String words, Object... values) {
        System.out.print(words.formatted(values));
        System.out.flush();
    }
}
