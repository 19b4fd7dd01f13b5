package org.maillage.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.HouseTest;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// The same national file for towns elsewhere: whose IRIS bear the codes of arrondissements, in Corsica, overseas.
@HouseTest
@Transactional
class OtherTerritoriesTests {

    @Autowired
    private Editions editions;

    @Autowired
    private Figures figures;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Areas areas;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Paris, 75056, 75, 751[0-2][0-9]",
        "Lyon, 69123, 69, 6938[1-9]",
        "Marseille, 13055, 13, 132(0[1-9]|1[0-6])",
        "Ajaccio, 2A004, 2A, 2A004",
        "Saint-Denis (La Réunion), 97411, 974, 97411",
        "Rennes, 35238, 35, 35238"
    })
    void countsWhatTheFileTellsOfItsIris(String name, String code, String departement, String prefix)
            throws IOException {
        Path file = SharedData.file("caf/inseecaf2021_iris.csv");
        Area town = areas.wholeOf(Area.Kind.COMMUNE, name + " (essai)", code);
        var outcome = editions.receive(
                new Editions.Brought(file, "inseecaf2021_iris.csv", null, null), new Scope(Set.of(departement)));
        editions.show(((Editions.Outcome.Waiting) outcome).edition().id());

        Pattern own = Pattern.compile("^\"?" + prefix + "[0-9]{4}\"?;");
        List<String[]> rows;
        try (var lines = Files.lines(file)) {
            rows = lines.filter(line -> own.matcher(line).find())
                    .map(line -> line.split(";", -1))
                    .toList();
        }
        Territory territory = areas.getTerritory(town.id());
        List<Area> iris = areas.listIris(territory);
        assertThat(iris).hasSameSizeAs(rows).isNotEmpty();
        var allocataires = (Figure.Known) figures.read(territory, iris)
                .figureOf(indicators.findIndicator("allocataires").orElseThrow(), town);
        double told = rows.stream()
                .filter(row -> !row[2].isEmpty())
                .mapToDouble(row -> Double.parseDouble(row[2]))
                .sum();
        assertThat(allocataires.value()).isCloseTo(told, within(1e-6));
        assertThat(allocataires.basis().withheld())
                .isEqualTo((int) rows.stream().filter(row -> row[2].isEmpty()).count());
    }
}
