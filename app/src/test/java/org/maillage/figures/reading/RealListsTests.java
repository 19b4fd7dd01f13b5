package org.maillage.figures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.figures.Scope;
import org.maillage.figures.SharedData;
import org.maillage.figures.catalogue.Catalogue;

/// The official lists of communes and of EPCI, as published, with figures counted apart from the code under test.
class RealListsTests {

    private static final String ANGERS_LOIRE_METROPOLE = "244900015";

    private final FigureFiles files = new FigureFiles(new Catalogue());
    private final KeptLines kept = new KeptLines();

    @Test
    void readsTheCommunesOfTheCodeAndPassesWhatIsNone() {
        var read = read("reference/insee_cog_commune2021.csv", null, Scope.FRANCE);
        assertThat(read.edition().source().key()).isEqualTo("cog-communes");
        assertThat(read.edition().year()).isEqualTo(2021);
        assertThat(read.kept()).isEqualTo(34_965);
        assertThat(kept.of("49007").name()).isEqualTo("Angers");
        assertThat(read.remarks()).contains("2777 lignes d’un autre type (COMD, COMA, ARM) ne sont pas reprises.");
    }

    @Test
    void readsTheCommunesOfEachEpciInWindows1252() {
        var read = read("reference/banatic_perimetre-epci-a-fp_2025.csv", null, new Scope(Set.of("49")));
        assertThat(read.edition().source().key()).isEqualTo("population-communes");
        assertThat(read.edition().year()).isEqualTo(2025);
        assertThat(read.kept()).isEqualTo(34_871);
        assertThat(kept.lines).hasSize(34_871 + 1255);
        assertThat(kept.of("49007").within()).isEqualTo(ANGERS_LOIRE_METROPOLE);
        assertThat(kept.lines.stream().filter(line -> ANGERS_LOIRE_METROPOLE.equals(line.within())))
                .hasSize(29);
        assertThat(kept.value("01304", "pop")).isEqualTo(2862);
        assertThat(kept.lines.stream().map(ReadLine::name)).anyMatch(name -> name.contains("œ"));
        assertThat(read.remarks()).contains("1 ligne est vide.");
    }

    @Test
    void readsTheSameListAsADocument() {
        var read = read("reference/epci_decoupage-administratif.json", 2024, Scope.FRANCE);
        assertThat(read.kept()).isEqualTo(34_931);
        assertThat(kept.value(ANGERS_LOIRE_METROPOLE, "pop")).isEqualTo(306_617);
        assertThat(kept.of("74042").name()).isEqualTo("Bonneville");
    }

    @Test
    void asksForTheYearThatADocumentDoesNotTell() {
        Path file = SharedData.file("reference/epci_decoupage-administratif.json");
        FileReading reading = files.read(file, "epci.json", null, Scope.FRANCE, kept);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        FileReading.Refused.class,
                        refused -> assertThat(refused.problems().getFirst().sentence())
                                .contains("indiquez-la"));
    }

    private FileReading.Read read(String name, Integer year, Scope scope) {
        Path file = SharedData.file(name);
        FileReading reading = files.read(file, file.getFileName().toString(), year, scope, kept);
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return (FileReading.Read) reading;
    }
}
