package org.maillage.figures.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.figures.Scope;
import org.maillage.figures.SharedData;
import org.maillage.figures.catalogue.Catalogue;

/// Each importer on the file its producer published, with figures counted apart from the code under test.
class RealFilesTests {

    private static final Scope MAINE_ET_LOIRE = new Scope(Set.of("49"));

    private final FigureFiles files = new FigureFiles(new Catalogue());
    private final KeptLines kept = new KeptLines();

    @Test
    void readsTheAllocatairesOfTheSixtyNineIrisOfAngers() {
        var read = read("caf/inseecaf2021_iris.csv", MAINE_ET_LOIRE);
        assertThat(read.edition().source().key()).isEqualTo("caf-iris");
        assertThat(read.edition().year()).isEqualTo(2021);
        assertThat(read.rows()).isEqualTo(16_213);
        assertThat(read.kept()).isEqualTo(219);
        assertThat(kept.lines.stream().filter(line -> line.code().startsWith("49007")))
                .hasSize(69);
        assertThat(kept.value("490070101", "a")).isEqualTo(1046);
        assertThat(kept.of("490070705").marks()).isEqualTo("s".repeat(20));
    }

    @Test
    void readsTheAllocatairesOfFrance() {
        assertThat(read("caf/inseecaf2021_iris.csv", Scope.FRANCE).kept()).isEqualTo(16_213);
    }

    @Test
    void readsWhatIsKnownOfTheSevenQpvOfAngers() {
        var read = read("caf/insee_cnaf_DEMO_2020_V1_QP.csv", MAINE_ET_LOIRE);
        assertThat(read.edition().source().key()).isEqualTo("demographie-qpv");
        assertThat(read.edition().year()).isEqualTo(2020);
        assertThat(kept.value("QP049002", "pop")).isEqualTo(8904);
        assertThat(kept.value("QP049002", "tx024")).isEqualTo(38);
        assertThat(kept.value("QP049001", "txmen1")).isEqualTo(45.2);
        assertThat(kept.value("QP049003", "indjeune")).isNaN();
    }

    @Test
    void readsCommunesAndIntercommunalitesOfTheSameSeries() {
        assertThat(read("caf/insee_cnaf_DEMO_2020_V1_COM.csv", MAINE_ET_LOIRE)
                        .edition()
                        .source()
                        .key())
                .isEqualTo("demographie-communes");
        assertThat(kept.value("49007", "a")).isEqualTo(49_755);
        assertThat(read("caf/insee_cnaf_DEMO_2020_V1_EPCI15.csv", MAINE_ET_LOIRE)
                        .kept())
                .isBetween(250L, 396L);
        assertThat(read("caf/insee_cnaf_DEMO_2020_V1_EPCI19.csv", MAINE_ET_LOIRE)
                        .edition()
                        .source()
                        .key())
                .isEqualTo("demographie-epci");
    }

    @Test
    void readsIncomesWrittenWithCommasBetweenCellsAndWithinNumbers() {
        var read = read("population/filosofi_disp_iris_2015.csv", MAINE_ET_LOIRE);
        assertThat(read.edition().year()).isEqualTo(2015);
        assertThat(kept.value("490070102", "tp60")).isEqualTo(13.5);
        assertThat(kept.value("490070102", "med")).isEqualTo(20_404);
        assertThat(kept.value("490070101", "tp60")).isNaN();
        assertThat(kept.of("490070101").name()).isEqualTo("Saint-Jean");
    }

    @Test
    void readsTheSquaresOfAngers() {
        var read = read("population/angers_filosofi2021_carreaux200m.json", MAINE_ET_LOIRE);
        assertThat(read.edition().year()).isEqualTo(2021);
        assertThat(kept.squares)
                .hasSize(693)
                .allMatch(square -> square.commune().equals("49007"));
        assertThat(kept.squares.stream().mapToDouble(ReadSquare::people).sum()).isCloseTo(130_051.5, within(0.01));
    }

    @Test
    void passesTheHeadersThatAFileRepeats() {
        var read = read("caf/txcouv_2014_a_test_file.csv", Scope.FRANCE);
        assertThat(read.edition().year()).isEqualTo(2014);
        assertThat(kept.value("01004", "txcouv")).isEqualTo(61.8);
        assertThat(read.remarks()).anyMatch(remark -> remark.contains("répétées"));
    }

    private FileReading.Read read(String name, Scope scope) {
        Path file = SharedData.file(name);
        FileReading reading = files.read(file, file.getFileName().toString(), null, scope, kept);
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return (FileReading.Read) reading;
    }
}
