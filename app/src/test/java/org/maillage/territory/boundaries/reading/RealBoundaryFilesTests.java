package org.maillage.territory.boundaries.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are really published, whole.
class RealBoundaryFilesTests {

    @ParameterizedTest
    @CsvSource({
        "iris_49_maine-et-loire.geojson, 497",
        "communes-49-maine-et-loire.geojson, 183",
        "departements-version-simplifiee.geojson, 96",
        "iris_pays-de-la-loire.geojson.gz, 2124",
        "communes_france.geojson.gz, 35357",
        "iris_france_72dep.geojson.gz, 31101"
    })
    void giveEveryFeatureItsShape(String name, int features) {
        var problems = new ArrayList<String>();
        int[] read = new int[1];

        BoundaryFormat format = BoundaryReader.read(name, file(name), feature -> {
            read[0]++;
            assertThat(feature.rank()).isEqualTo(read[0]);
            if (feature.problem() != null) {
                problems.add(feature.rank() + ": " + feature.problem());
            }
        });

        assertThat(problems).isEmpty();
        assertThat(read[0]).isEqualTo(features).isEqualTo(format.features());
        assertThat(format.projection()).isEqualTo(Projection.WGS84);
    }

    @Test
    void oneFeatureAloneIsAFile() {
        List<BoundaryFeature> read = new ArrayList<>();

        BoundaryReader.read("departement.geojson", file("departement-49-maine-et-loire.geojson"), read::add);

        assertThat(read).singleElement().satisfies(feature -> {
            assertThat(feature.attributes()).containsEntry("code", "49").containsEntry("nom", "Maine-et-Loire");
            assertThat(feature.geometry()).isNotNull();
        });
    }

    @Test
    void whatIsWrittenOfAnIrisComesAsText() {
        List<BoundaryFeature> read = new ArrayList<>();

        BoundaryReader.read("iris.geojson", file("iris_49_maine-et-loire.geojson"), read::add);

        assertThat(read.getFirst().attributes())
                .containsEntry("CODE_IRIS", "490010000")
                .containsEntry("INSEE_COM", "49001");
    }

    private static Path file(String name) {
        Path file = Path.of(System.getProperty("maillage.shared", "../shared"), "data", "boundaries", name);
        assumeTrue(Files.exists(file), () -> "not here: " + file);
        return file;
    }
}
