package org.maillage.benchmarks.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.engine.line.Plane;

class InputsTests {

    @TempDir
    private Path folder;

    @Test
    void putsTheMiddleOfTheProjectionWhereItIsDefined() {
        Plane middle = Lambert93.of(points(3, 46.5));
        assertThat(middle.x()[0]).isCloseTo(700_000, within(0.01));
        assertThat(middle.y()[0]).isCloseTo(6_600_000, within(0.01));
    }

    private static LonLat points(double lon, double lat) {
        return new LonLat(new double[] {lon}, new double[] {lat}, new double[] {1});
    }

    @Test
    void readsPointsAmongOtherColumns() throws Exception {
        LonLat read = PointTable.read(file("name;lon;lat;weight\n\"a; b\";-0.55;47.47;12\nc;;;\nd;2.35;48.85;3\n"));
        assertThat(read.lon()).containsExactly(-0.55, 2.35);
        assertThat(read.weight()).containsExactly(12, 3);
        assertThat(PointTable.read(file("lat;lon\n1;2\n")).weight()).containsExactly(1);
    }

    @Test
    void saysWhereAFileIsWrong() throws Exception {
        Path words = file("lon;lat\n1;2\nici;2\n");
        assertThatThrownBy(() -> PointTable.read(words)).hasMessageContaining("ligne 3 : « ici »");
        Path beyond = file("lon;lat\n1;NaN\n");
        assertThatThrownBy(() -> PointTable.read(beyond)).hasMessageContaining("ligne 2 : « NaN »");
        Path headless = file("x;y\n1;2\n");
        assertThatThrownBy(() -> PointTable.read(headless)).hasMessageContaining("lon et lat");
    }

    private Path file(String content) throws Exception {
        return Files.writeString(Files.createTempFile(folder, "points", ".csv"), content);
    }

    @Test
    void cutsACountryIntoStripsThatAreTheWhole() {
        Country country = SyntheticCountry.of(8_000, 400);
        List<Country> strips = Strips.of(country, 16);
        assertThat(strips).allSatisfy(strip -> assertThat(strip.people()).hasSize(500));
        assertThat(strips.stream().mapToInt(strip -> strip.services().count()).sum())
                .isEqualTo(400);
    }
}
