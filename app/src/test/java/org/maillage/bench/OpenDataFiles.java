package org.maillage.bench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// National files: the real ones where the shared folder stands, else drawn of the same size; and what fills a
/// database with forty indicators of every IRIS, drawn always, since no folder holds the census.
final class OpenDataFiles {

    static final int CAF_ROWS = 16_213;
    static final int IRIS = 31_101;

    private static final int PER_COMMUNE = 69;
    private static final int DEPARTEMENTS = 94;

    private final Path folder;
    private final Random random = new Random(49);

    OpenDataFiles(Path folder) {
        this.folder = folder;
    }

    boolean areReal() {
        return Files.exists(shared("caf/inseecaf2021_iris.csv"))
                && Files.exists(shared("boundaries/iris_france_72dep.geojson.gz"));
    }

    Path allocataires() throws IOException {
        Path real = shared("caf/inseecaf2021_iris.csv");
        return Files.exists(real) ? real : allocataires(2021, CAF_ROWS);
    }

    Path boundaries() throws IOException {
        Path real = shared("boundaries/iris_france_72dep.geojson.gz");
        return Files.exists(real) ? real : squares();
    }

    private static Path shared(String name) {
        return Path.of(System.getProperty("maillage.shared"), "data", name);
    }

    /// Twenty measures of each IRIS.
    Path allocataires(int year, int rows) throws IOException {
        String header =
                "IRIS;NOTE;A;PERCOU;AI;AM;ACSSENF;ACAVENF;AC3ENF;ENF;ENF_2;ENF_3_5;ENF_6_10;ENF_11_14;ENF_15_17;"
                        + "ENF_18_24;A_ETUD;A_NETUD_24;AAL;AAPL;AAAH;APPA;ARSAS";
        return written("caf_IRIS_" + year + ".csv", header, rows, code -> {
            int[] kinds = counts(4, 400);
            int[] ages = counts(6, 90);
            int households = IntStream.of(kinds).sum();
            return code + ";0;" + households + ";" + households * 2 + ";" + joined(kinds) + ";" + kinds[3] / 4 + ";"
                    + IntStream.of(ages).sum() + ";" + joined(ages) + ";" + joined(counts(7, households));
        });
    }

    /// Eleven measures of each IRIS.
    Path census() throws IOException {
        String ages = IntStream.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
                .mapToObj(i -> "P22_POP"
                        + List.of("0002", "0305", "0610", "1117", "1824", "2539", "4054", "5564", "6579", "80P")
                                .get(i))
                .collect(Collectors.joining(";"));
        return written("base-ic-evol-struct-pop-2022.CSV", "IRIS;COM;TYP_IRIS;LAB_IRIS;P22_POP;" + ages, IRIS, code -> {
            int[] people = counts(10, 500);
            return code + ";" + code.substring(0, 5) + ";H;1;"
                    + IntStream.of(people).sum() + ";" + joined(people);
        });
    }

    /// Fourteen measures of each IRIS.
    Path incomes() throws IOException {
        String header = "IRIS;DISP_TP6021;DISP_Q121;DISP_MED21;DISP_Q321;DISP_D121;DISP_D921;DISP_PACT21;DISP_PTSA21;"
                + "DISP_PCHO21;DISP_PBEN21;DISP_PPSOC21;DISP_PPFAM21;DISP_PPMINI21;DISP_PPLOGT21";
        return written("BASE_TD_FILO_IRIS_2021_DISP.csv", header, IRIS, code -> {
            int middle = 15_000 + random.nextInt(15_000);
            return code + ";" + random.nextInt(50) + ",5;" + middle * 3 / 4 + ";" + middle + ";" + middle * 4 / 3 + ";"
                    + middle / 2 + ";" + middle * 2 + ";77,0;70,0;4,0;3,0;9,0;3,0;4,0;2,0";
        });
    }

    private interface Line {
        String of(String code);
    }

    private Path written(String name, String header, int rows, Line line) throws IOException {
        Path file = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.append(header).append("\r\n");
            for (int row = 0; row < rows; row++) {
                out.append(line.of(code(row))).append("\r\n");
            }
        }
        return file;
    }

    // Angers first, its sixty-nine IRIS as they are numbered; then communes of as many.
    private static String code(int row) {
        int commune = row / PER_COMMUNE;
        int within = row % PER_COMMUNE;
        String town = commune == 0 ? "49007" : "%02d%03d".formatted(departement(commune), 300 + commune / DEPARTEMENTS);
        return town + "%02d%02d".formatted(1 + within / 8, 1 + within % 8);
    }

    // No département is 20 since Corse is two.
    private static int departement(int commune) {
        int drawn = 1 + commune % DEPARTEMENTS;
        return drawn < 20 ? drawn : drawn + 1;
    }

    private int[] counts(int size, int most) {
        return IntStream.range(0, size)
                .map(_ -> 1 + random.nextInt(Math.max(1, most)))
                .toArray();
    }

    private static String joined(int[] numbers) {
        return IntStream.of(numbers).mapToObj(String::valueOf).collect(Collectors.joining(";"));
    }

    private Path squares() throws IOException {
        Path file = folder.resolve("iris.geojson.gz");
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.append("{\"type\":\"FeatureCollection\",\"features\":[\n");
            for (int row = 0; row < IRIS; row++) {
                out.append(row == 0 ? "" : ",\n")
                        .append(feature(code(row), -1.5 + row % 180 * 0.02, 44 + row / 180 * 0.02));
            }
            out.append("]}");
        }
        return file;
    }

    // A ring of as many points as a real one has.
    private static String feature(String code, double west, double south) {
        String ring = IntStream.rangeClosed(0, 150)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "[%.6f,%.6f]",
                        west + 0.01 + 0.009 * Math.cos(2 * Math.PI * (i % 150) / 150),
                        south + 0.01 + 0.009 * Math.sin(2 * Math.PI * (i % 150) / 150)))
                .collect(Collectors.joining(","));
        return "{\"type\":\"Feature\",\"properties\":{\"INSEE_COM\":\"" + code.substring(0, 5) + "\",\"CODE_IRIS\":\""
                + code + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}";
    }
}
