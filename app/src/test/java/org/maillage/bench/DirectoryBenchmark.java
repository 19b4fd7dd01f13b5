package org.maillage.bench;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.base.Actor;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ImportWork;
import org.maillage.demo.DemoCast;
import org.maillage.directory.intake.NationalFeed;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/// A whole country in the directory: 24 000 structures, then 250 000 services, read in parts, judged, written, told by
/// the journal and laid out for searches, beside PostgreSQL's COPY of the same cells into a table without rules.
///
/// It runs on the embedded PostgreSQL as operators do, `fsync` on. The list of structures is the national one where it
/// is, or drawn to the same size; services are drawn from a seed.
@SpringBootTest(
        properties = {
            "maillage.today=2025-11-20",
            "maillage.demo.folder=${maillage.root}/demo",
            "maillage.home=${java.io.tmpdir}/maillage-bench-${random.uuid}",
            "maillage.programs=${user.home}/.cache/maillage"
        })
@ActiveProfiles("demo")
@Import(DemoCast.class)
class DirectoryBenchmark {

    private static final int STRUCTURES = 24_000;
    private static final int SERVICES = Integer.getInteger("maillage.bench.services", 250_000);
    private static final double MEGABYTE = 1 << 20;
    private static final Map<String, String> ALL = Map.of("garder", "tout", "source", "banc");

    @Autowired
    private DemoCast cast;

    @Autowired
    private ImportWork work;

    @Autowired
    private NationalFeed feed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @TempDir
    private Path folder;

    @Test
    void measuresACountryInTheDirectory() throws Exception {
        say("%nannuaire national%n");
        bring("structures", structures());
        jdbc.sql("analyze directory.structure").update();
        bring("services", services());
        jdbc.sql("vacuum analyze directory.offer").update();
        say(
                "base : %d lignes trouvables%n",
                jdbc.sql("select count(*) from directory.offer")
                        .query(Long.class)
                        .single());
    }

    private void bring(String kind, Path file) throws Exception {
        Space space = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
        double copy = copy(file);
        long before = settledHeap();
        long began = System.nanoTime();
        var accounts = new NationalFeed.Account[1];
        new Actor(space.member().person().value(), "Banc")
                .runs(() -> accounts[0] =
                        feed.bring(work.getKind(kind), space, String.valueOf(file.getFileName()), file, ALL));
        double seconds = (System.nanoTime() - began) / 1e9;
        double megabytes = (peakHeap() - before) / MEGABYTE;
        NationalFeed.Account account = accounts[0];
        say(
                "%s : %d écrites, %d en erreur, %.1f s, COPY %.2f s%n",
                kind, account.created(), account.inError(), seconds, copy);
        account.firstErrors().stream().limit(3).forEach(error -> say("  %s%n", error));
        say(Metrics.atLeast("directory_" + kind + "_per_second", account.created() / seconds, "rows", 300));
        say(Metrics.under("directory_" + kind + "_beside_copy", seconds / copy, "ratio", 400));
        say(Metrics.under("directory_" + kind + "_memory", megabytes, "MB", 300));
    }

    private Path structures() throws IOException {
        Path national =
                Path.of(System.getProperty("maillage.shared"), "data/services/derived_services_points_france.csv");
        if (Files.exists(national)) {
            return national;
        }
        Path file = folder.resolve("structures.csv");
        var random = new Random(49);
        Files.writeString(
                file,
                "source;type;id;nom;code_postal;code_insee;lon;lat\n"
                        + IntStream.range(0, STRUCTURES)
                                .mapToObj(one -> "banc;bibliotheque;%d;Bibliothèque %d;49000;%05d;%.6f;%.6f"
                                        .formatted(
                                                one,
                                                one,
                                                1001 + one % 30_000,
                                                random.nextDouble(-4, 8),
                                                random.nextDouble(43, 50))
                                        .replace(',', '.'))
                                .collect(Collectors.joining("\n")));
        return file;
    }

    private Path services() throws IOException {
        List<String[]> given = jdbc.sql(
                        "select source, source_id from directory.structure where source_id <> '' order by number")
                .query((row, _) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        var random = new Random(49);
        Path file = folder.resolve("services.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("source;id;structure_id;nom;description;date_maj;type;thematiques;frais;publics\n");
            for (int one = 0; one < SERVICES; one++) {
                String[] structure = given.get(random.nextInt(given.size()));
                out.write(
                        "%s;%d;%s;Atelier %d;Un atelier pour les familles du quartier, le mercredi ;2025-04-01;atelier;"
                                        .formatted(structure[0], one, structure[1], one)
                                + "famille--garde-denfants|numerique--acquerir-un-equipement;gratuit;familles|jeunes\n");
            }
        }
        return file;
    }

    private double copy(Path file) throws SQLException, IOException {
        List<String> lines = Files.readAllLines(file);
        String columns = IntStream.range(0, lines.getFirst().split(";").length)
                .mapToObj(column -> "c" + column + " text")
                .collect(Collectors.joining(", "));
        jdbc.sql("drop table if exists public.bench_copy").update();
        jdbc.sql("create table public.bench_copy (" + columns + ")").update();
        String content = String.join("\n", lines);
        long began = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy public.bench_copy from stdin with (format csv, header, delimiter ';')",
                            new StringReader(content));
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static long settledHeap() {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return heapPools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peakHeap() {
        return heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void say(String words, Object... values) {
        System.out.print(words.formatted(values));
        System.out.flush();
    }
}
