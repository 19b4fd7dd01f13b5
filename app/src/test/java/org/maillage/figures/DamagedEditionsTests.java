package org.maillage.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.figures.reading.FigureVariant;
import org.maillage.figures.reading.FigureVariants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the database holds of files that were refused: nothing.
@HouseTest
class DamagedEditionsTests {

    private static final int VARIANTS = 28 * 8;

    @Autowired
    private Editions editions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsNothingOfAFileThatIsRefused() throws IOException {
        List<Long> before = rows();
        int refused = 0;
        for (int seed = 0; seed < VARIANTS; seed++) {
            FigureVariant variant = FigureVariants.of(seed);
            switch (receive(variant.fileName(), variant.bytes(), variant.year())) {
                case Editions.Outcome.Refused _ -> refused++;
                case Editions.Outcome.Waiting waiting ->
                    editions.discard(waiting.edition().id());
                case Editions.Outcome.Known _ -> {}
            }
            assertThat(rows()).as("%d, %s", seed, variant.kind()).isEqualTo(before);
        }
        assertThat(refused).isGreaterThan(VARIANTS / 3);
    }

    @Test
    void countsTheAreasThatAFileCutBetweenTwoLinesNoLongerTells() throws IOException {
        String whole = Files.readString(Path.of(
                System.getProperty("maillage.root"), "app/src/test/resources/figures/never-seen/caf_IRIS_2023.csv"));
        var shown = (Editions.Outcome.Waiting) receive("caf_1998.csv", bytes(whole), 1998);
        editions.show(shown.edition().id());
        String cut = whole.substring(0, whole.lastIndexOf("010040101"));
        var shorter = (Editions.Outcome.Waiting) receive("caf_1998.csv", bytes(cut), 1998);
        assertThat(shorter.change()).isEqualTo(new EditionChange(0, 0, 3, 1));
        editions.discard(shorter.edition().id());
        editions.withdraw(shown.edition().id());
    }

    private Editions.Outcome receive(String name, byte[] content, Integer year) throws IOException {
        Path file = Files.createTempFile("variante", ".tmp");
        try {
            Files.write(file, content);
            return editions.receive(new Editions.Brought(file, name, year, null), Scope.FRANCE);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<Long> rows() {
        return List.of(count("edition"), count("line"), count("square"), count("share"));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from figures." + table)
                .query(Long.class)
                .single();
    }
}
