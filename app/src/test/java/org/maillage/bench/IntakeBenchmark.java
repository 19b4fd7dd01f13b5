package org.maillage.bench;

import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.maillage.PlanFile;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeFiles;
import org.maillage.base.intake.IntakeId;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowCounts;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.convention.imports.ImportWork;
import org.maillage.convention.imports.Imports;
import org.maillage.demo.DemoCast;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/// What a plan of a thousand actions costs on its way in, and one of fifty thousand: its rows judged, then written and
/// told by the journal, beside PostgreSQL's COPY of the same cells into a table without rules.
///
/// It runs on the embedded PostgreSQL as operators do, `fsync` on. The work is that of the job, here and now.
@SpringBootTest(
        properties = {
            "maillage.today=2025-11-20",
            "maillage.demo.folder=${maillage.root}/demo",
            "maillage.home=${java.io.tmpdir}/maillage-bench-${random.uuid}",
            "maillage.programs=${user.home}/.cache/maillage"
        })
@ActiveProfiles("demo")
@Import(DemoCast.class)
class IntakeBenchmark {

    private static final int USUAL = 1_000;
    private static final int LARGE = 50_000;
    private static final double MEGABYTE = 1 << 20;
    private static final String[] HEADINGS = {
        "Axe",
        "Titre de l'action",
        "Descriptif",
        "Objectifs",
        "Statut",
        "Priorité",
        "Structure pilote",
        "Partenaires",
        "Date de début",
        "Date de fin",
        "Étapes",
        "Budget"
    };

    @Autowired
    private DemoCast cast;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWork work;

    @Autowired
    private IntakeFiles files;

    @Autowired
    private Themes themes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    /// @param heapMegabytes the most that was in use above what was there before
    private record Cost(double stageSeconds, double applySeconds, double copySeconds, double heapMegabytes) {}

    @Test
    void measuresWhatAPlanCostsOnItsWayIn() throws Exception {
        System.out.printf("%n%-10s %12s %12s %12s %12s%n", "actions", "comparées", "écrites", "COPY", "mémoire");
        measure(USUAL, "Première "); // the compilers'
        Cost usual = measure(USUAL, "Deuxième ");
        Cost large = measure(LARGE, "Cinquante mille ");
        System.out.printf("%n");
        System.out.print(Metrics.under("intake_stage_1000", usual.stageSeconds(), "s", 3));
        System.out.print(Metrics.under("intake_apply_1000", usual.applySeconds(), "s", 2));
        System.out.print(Metrics.under("intake_memory_1000", usual.heapMegabytes(), "MB", 300));
        System.out.print(Metrics.under("intake_memory_50000", large.heapMegabytes(), "MB", 600));
    }

    private Cost measure(int actions, String prefix) throws Exception {
        Space space = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
        String[][] sheet = sheetOf(actions, prefix);
        byte[] content = PlanFile.sheet(sheet);
        double copy = copy(sheet);
        long before = settledHeap();
        long began = System.nanoTime();
        IntakeFile file = staged(space, content);
        long judged = System.nanoTime();
        run(space, file, IntakeStage.STAGED, IntakeStage.APPLYING);
        long written = System.nanoTime();
        require(imports.count(file), actions, found(space, file));
        var cost = new Cost((judged - began) / 1e9, (written - judged) / 1e9, copy, (peakHeap() - before) / MEGABYTE);
        System.out.printf(
                "%-10d %10.2f s %10.2f s %10.2f s %9.0f Mo%n",
                actions, cost.stageSeconds(), cost.applySeconds(), cost.copySeconds(), cost.heapMegabytes());
        return cost;
    }

    private IntakeFile staged(Space space, byte[] content) {
        var kind = imports.listKinds(space).getFirst();
        IntakeId id = files.receive(
                space.id().value(),
                space.sight(),
                kind.key(),
                space.member().person().value(),
                "plan.xlsx",
                content);
        IntakeFile file = files.find(space.id().value(), space.sight(), id).orElseThrow();
        IntakeReading reading = imports.read(file, file.choice());
        Map<String, String> answers = new HashMap<>();
        String theme = "new:" + themes.listOf(space.id()).getFirst().code();
        imports.questions(space, file, reading)
                .forEach(question -> answers.put(question.key(), question.allows(theme) ? theme : question.proposed()));
        files.choose(file, file.choice(), answers);
        run(space, file, IntakeStage.RECEIVED, IntakeStage.STAGING);
        return found(space, file);
    }

    private void run(Space space, IntakeFile file, IntakeStage from, IntakeStage to) {
        files.begin(file, from, to, space.member().person().value(), false);
        work.run(space, found(space, file));
    }

    private IntakeFile found(Space space, IntakeFile file) {
        return imports.findFile(space, file.id()).orElseThrow();
    }

    private static void require(RowCounts counts, int actions, IntakeFile file) {
        if (counts.toWrite() != actions || file.stage() != IntakeStage.APPLIED) {
            throw new IllegalStateException(file.stage() + " " + file.told() + " " + counts);
        }
    }

    private double copy(String[][] sheet) throws Exception {
        String columns = IntStream.range(0, HEADINGS.length)
                .mapToObj(column -> "c" + column + " text")
                .collect(Collectors.joining(", "));
        jdbc.sql("create unlogged table if not exists public.bench_copy (" + columns + ")")
                .update();
        String rows = List.of(sheet).stream()
                .skip(1)
                .map(row -> String.join("\t", row).replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
        long began = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy public.bench_copy from stdin", new StringReader(rows));
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static String[][] sheetOf(int actions, String prefix) {
        return IntStream.rangeClosed(0, actions)
                .mapToObj(line -> line == 0 ? HEADINGS : lineOf(line, prefix))
                .toArray(String[][]::new);
    }

    private static String[] lineOf(int line, String prefix) {
        return new String[] {
            prefix + line % 6,
            prefix + "action " + line,
            "Deux matinées par semaine, dans trois quartiers de la ville, avec les familles " + line + ".",
            "Que chaque famille sache à qui s’adresser.",
            line % 3 == 0 ? "En cours" : "À venir",
            "Moyenne",
            "Ville d’Angers",
            "Caf de Maine-et-Loire, Association " + line % 40,
            "01/09/2025",
            "31/12/2026",
            "Trouver un lieu\nOuvrir",
            "1 200,50 €"
        };
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
}
