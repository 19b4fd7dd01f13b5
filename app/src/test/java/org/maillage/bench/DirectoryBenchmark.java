package org.maillage.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.base.Actor;
import org.maillage.base.search.Searches;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ImportWork;
import org.maillage.demo.DemoCast;
import org.maillage.directory.Kinds;
import org.maillage.directory.OfferFilter;
import org.maillage.directory.Offers;
import org.maillage.directory.Origin;
import org.maillage.directory.intake.NationalFeed;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/// A whole country in the directory: 24 000 structures, then 250 000 services, read in parts, judged, written, told by
/// the journal and laid out for searches, beside PostgreSQL's COPY of the same cells into a table without rules. Then
/// searches among all of it, as though one territory held it, beside the reading of what they find by its keys.
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
    private static final int SEARCHES = Integer.getInteger("maillage.bench.searches", 2_000);
    private static final int SHOWN = 20;
    private static final Offers.Box CITY = new Offers.Box(47.40, -0.70, 47.55, -0.45);
    private static final double STEP = 0.25 / 160; // three of the 480 dots that its map is wide
    private static final List<String> COMMUNES = List.of("49007", "49015", "49020", "49035", "49129", "49246", "49353");
    private static final double MEGABYTE = 1 << 20;
    private static final Map<String, String> ALL = Map.of("garder", "tout", "source", "banc");

    @Autowired
    private DemoCast cast;

    @Autowired
    private ImportWork work;

    @Autowired
    private NationalFeed feed;

    @Autowired
    private Kinds kinds;

    @Autowired
    private Offers offers;

    @Autowired
    private Searches searches;

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
        say(
                "base : %d lignes trouvables%n",
                jdbc.sql("select count(*) from directory.offer")
                        .query(Long.class)
                        .single());
        search();
    }

    private void bring(String kind, Path file) throws Exception {
        Space space = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
        double copy = copy(file);
        var heap = new HeldHeap();
        long began = System.nanoTime();
        var accounts = new NationalFeed.Account[1];
        new Actor(space.member().person().value(), "Banc")
                .runs(() -> accounts[0] =
                        feed.bring(work.getKind(kind), space, String.valueOf(file.getFileName()), file, ALL));
        double seconds = (System.nanoTime() - began) / 1e9;
        double megabytes = heap.growth() / MEGABYTE;
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
        List<Origin> given = jdbc.sql(
                        "select source, source_id from directory.structure where source_id <> '' order by number")
                .query((row, _) -> new Origin(row.getString(1), row.getString(2)))
                .list();
        return new SeededServices(kinds.all(), given).write(folder.resolve("services.csv"), SERVICES);
    }

    // As though all of it lay in one territory: no search has less to leave out.
    private void gather() {
        jdbc.sql("""
                        update directory.offer set insee = (cast(:communes as text[]))[1 + abs(hashtext(id::text)) % :count],
                          latitude = :south + (latitude - 41) / 10 * (:north - :south),
                          longitude = :west + (longitude + 5) / 15 * (:east - :west),
                          place = ll_to_earth(:south + (latitude - 41) / 10 * (:north - :south),
                            :west + (longitude + 5) / 15 * (:east - :west))
                        where latitude between 41 and 51 and longitude between -5 and 10
                        """)
                .param("communes", COMMUNES.toArray(String[]::new))
                .param("count", COMMUNES.size())
                .param("south", CITY.south())
                .param("north", CITY.north())
                .param("west", CITY.west())
                .param("east", CITY.east())
                .update();
        jdbc.sql("vacuum full analyze directory.offer").update();
        searches.relearn();
    }

    private void search() {
        gather();
        var mix = new OfferMix(6, kinds.all(), CITY);
        List<OfferFilter> asked = Stream.generate(mix::next).limit(SEARCHES).toList();
        List<UUID[]> found = asked.stream().map(filter -> idsOf(find(filter))).toList();
        double floor = Paced.peak(one -> readByKeys(found.get(one)), SEARCHES);
        double peak = Paced.peak(one -> find(asked.get(one)), SEARCHES);
        double[] delays = Paced.delays(one -> find(asked.get(one)), SEARCHES, peak / 2);
        say(
                "recherches : %.0f par seconde à deux, plancher %.0f ; à mi-charge médiane %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                peak, floor, at(delays, 50), at(delays, 95), at(delays, 99));
        say(Metrics.under("directory_search_p99_paced", at(delays, 99), "ms", 150));
        say(Metrics.atLeast("directory_search_to_floor", peak / floor, "ratio", 0.05));
    }

    // What a page shows: how many, the first of them, and where all of them lie.
    private List<Offers.Offer> find(OfferFilter filter) {
        Offers.Matches matches = offers.match(COMMUNES, filter);
        offers.spots(matches, CITY, STEP);
        return offers.list(matches, 0, SHOWN);
    }

    private static UUID[] idsOf(List<Offers.Offer> offers) {
        return offers.stream().map(Offers.Offer::id).toArray(UUID[]::new);
    }

    // The same rows, which no search can do without.
    private void readByKeys(UUID[] ids) {
        jdbc.sql("""
                        select id, structure_id, service_id, name, kind, latitude, longitude, insee, hours_id
                        from directory.offer where id = any (?)
                        """).param(ids).query().listOfRows();
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private double copy(Path file) throws SQLException, IOException {
        String headings;
        try (Stream<String> lines = Files.lines(file)) {
            headings = lines.findFirst().orElseThrow();
        }
        String columns = IntStream.range(0, headings.split(";").length)
                .mapToObj(column -> "c" + column + " text")
                .collect(Collectors.joining(", "));
        jdbc.sql("drop table if exists public.bench_copy").update();
        jdbc.sql("create table public.bench_copy (" + columns + ")").update();
        long began = System.nanoTime();
        try (Connection connection = database.getConnection();
                Reader content = Files.newBufferedReader(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy public.bench_copy from stdin with (format csv, header, delimiter ';')", content);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static void say(String words, Object... values) {
        System.out.print(words.formatted(values));
        System.out.flush();
    }
}
