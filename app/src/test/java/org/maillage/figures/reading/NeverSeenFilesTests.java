package org.maillage.figures.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.figures.Scope;
import org.maillage.figures.SharedData;
import org.maillage.figures.SquareGrid;
import org.maillage.figures.catalogue.Catalogue;

/// Importers of layouts that are known from their documentation only, on tables written by hand: never seen on a real
/// file.
class NeverSeenFilesTests {

    private static final Scope MAINE_ET_LOIRE = new Scope(Set.of("49"));

    private final FigureFiles files = new FigureFiles(new Catalogue());
    private final KeptLines kept = new KeptLines();

    @Test
    void readsTheCensusByAgeWithItsDecimals() {
        var read = read("base-ic-evol-struct-pop-2022.CSV", null);
        assertThat(read.edition().source().key()).isEqualTo("recensement-iris");
        assertThat(read.edition().source().seen()).isFalse();
        assertThat(read.edition().year()).isEqualTo(2022);
        assertThat(read.kept()).isEqualTo(4);
        assertThat(kept.value("490070101", "pop0002")).isCloseTo(143.056450636602, within(1e-9));
    }

    @Test
    void tellsSecretFromUncertainAndFromAbsentIncomes() {
        var read = read("BASE_TD_FILO_IRIS_2021_DISP.csv", null);
        assertThat(read.edition().year()).isEqualTo(2021);
        assertThat(kept.value("490070102", "tp60")).isEqualTo(14.0);
        assertThat(kept.of("490070103").marks()).contains("n").contains("=");
        assertThat(kept.of("490070705").marks()).matches("s+");
        assertThat(kept.of("490070801").marks()).matches("-+");
    }

    @Test
    void takesTheLastYearOfAFileThatHoldsSeveral() {
        var read = read("txcouv_pe_com.csv", null);
        assertThat(read.edition().source().key()).isEqualTo("couverture-communes");
        assertThat(read.edition().year()).isEqualTo(2023);
        assertThat(kept.value("49007", "txcouv")).isEqualTo(60.1);
        assertThat(kept.value("49007", "places")).isEqualTo(2925);
        assertThat(kept.of("49328").marks()).isEqualTo("ss");
        assertThat(read.remarks()).anyMatch(remark -> remark.contains("plusieurs années"));
    }

    @Test
    void takesTheYearThatIsAskedFor() {
        assertThat(read("txcouv_pe_com.csv", 2022).kept()).isEqualTo(2);
        assertThat(kept.value("49007", "txcouv")).isEqualTo(58.9);
    }

    @Test
    void countsEquipmentsWhoseIrisIsWrittenEitherWay() {
        var read = read("BPE23.csv", null);
        assertThat(read.edition().year()).isEqualTo(2023);
        assertThat(kept.value("490070101", "creches")).isEqualTo(2);
        assertThat(kept.value("490070102", "maternelles")).isEqualTo(1);
        assertThat(kept.value("490070103", "creches"))
                .as("somebody looked there, and found a bakery")
                .isZero();
        assertThat(read.remarks()).anyMatch(remark -> remark.contains("ne disent pas leur territoire"));
    }

    @Test
    void readsTheHeadersThatTheCafWriteInCapitals() {
        var read = read("caf_IRIS_2023.csv", null);
        assertThat(read.edition().source().key()).isEqualTo("caf-iris");
        assertThat(read.edition().year()).isEqualTo(2023);
        assertThat(kept.value("490070102", "a")).isEqualTo(500);
        assertThat(kept.of("490070705").marks()).isEqualTo("s".repeat(20));
    }

    @Test
    void readsSquaresOfTheNationalFile() {
        var read = read("carreaux_200m_met.csv", 2021);
        assertThat(read.edition().source().key()).isEqualTo("carreaux-200m");
        assertThat(kept.squares).extracting(ReadSquare::people).containsExactly(100.5, 40.0);
        assertThat(kept.squares).extracting(ReadSquare::commune).containsOnly("49007");
    }

    /// The projection of the national file, turned back: what others published as points of Angers are its middles.
    @Test
    void pointsOfAngersAreMiddlesOfSquares() {
        files.read(
                SharedData.file("population/angers_filosofi2021_carreaux200m.json"),
                "carreaux.json",
                null,
                MAINE_ET_LOIRE,
                kept);
        var squares = new SquareGrid();
        assertThat(kept.squares).hasSize(693).allSatisfy(square -> {
            SquareGrid.Found found = squares.at(square.longitude(), square.latitude());
            assertThat(found.metersOff()).isLessThan(0.2);
            Coordinate middle = squares.middleOf(found.name());
            assertThat(middle.x).isCloseTo(square.longitude(), within(2e-6));
            assertThat(middle.y).isCloseTo(square.latitude(), within(2e-6));
        });
    }

    @Test
    void saysThatASpreadsheetChangedTheCodes() throws IOException {
        String table = Files.readString(file("BPE23.csv"))
                .replace("49007_0101", "4,90E+08")
                .replace("01004_0101", "10040101");
        Path saved = Files.createTempFile("tableur", ".csv");
        Files.writeString(saved, table);
        FileReading reading = files.read(saved, "BPE23.csv", null, Scope.FRANCE, kept);
        Files.delete(saved);
        assertThat(((FileReading.Refused) reading).problems())
                .extracting(problem -> problem.place() + " " + problem.sentence())
                .anyMatch(told -> told.contains("Ligne\u00a02, colonne DCIRIS") && told.contains("tableur"))
                .anyMatch(told -> told.contains("a perdu le zéro"));
    }

    private FileReading.Read read(String name, Integer year) {
        FileReading reading = files.read(file(name), name, year, MAINE_ET_LOIRE, kept);
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return (FileReading.Read) reading;
    }

    private static Path file(String name) {
        return Path.of(System.getProperty("maillage.root"), "app/src/test/resources/figures/never-seen", name);
    }
}
