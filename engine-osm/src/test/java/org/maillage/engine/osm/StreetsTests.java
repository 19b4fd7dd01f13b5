package org.maillage.engine.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.engine.Nearest;
import org.maillage.engine.Points;
import org.maillage.engine.osm.UnreadableExtract.Reason;
import org.maillage.engine.street.Approach;
import org.maillage.engine.street.Mode;
import org.maillage.engine.street.StreetNetwork;
import org.maillage.engine.street.StreetTravel;

/// A drawn town, in which every duration is worked out by hand.
///
/// ```
///   A ======= B ======= C      A–B–C: a street both ways, twice 450 m
///             s         v      B–E: steps, 90 m
///   D ~~~~~~~ E         v      D–E: a motorway, 450 m: nobody walks
///                       v      C–F: one way for cars, 225 m: all may walk
///             G ------- F      G–F: a footway, 450 m
///
///   X ------- Y                a footway that leads nowhere else
/// ```
class StreetsTests {

    private static final double LAT = 47.47;
    private static final double LON = -0.55;

    @TempDir
    private Path folder;

    private Path town;
    private Streets streets;

    @BeforeEach
    void draw() throws IOException {
        town = Files.writeString(folder.resolve("town.osm"), osm());
        streets = new Streets(folder.resolve("kept"));
    }

    @Test
    void walksAtFourAndAHalfKilometresAnHour() throws Exception {
        assertThat(minutes(Mode.FOOT, point(0, 0), point(0, 900))).isCloseTo(12, within(0.02));
        assertThat(minutes(Mode.FOOT, point(0, 450), point(-90, 450)))
                .as("down the steps")
                .isCloseTo(1.2, within(0.02));
        assertThat(minutes(Mode.FOOT, point(-225, 900), point(0, 900)))
                .as("against the cars")
                .isCloseTo(3, within(0.02));
    }

    @Test
    void takesNoStepsWithAPushchair() throws Exception {
        double around = (450 + 225 + 450) / 1000.0 / 3.6 * 60;
        assertThat(minutes(Mode.PUSHCHAIR, point(0, 450), point(-225, 450))).isCloseTo(around, within(0.1));
    }

    @Test
    void drivesDownOneWayStreetsOnly() throws Exception {
        assertThat(minutes(Mode.CAR, point(0, 900), point(-225, 900)))
                .isPositive()
                .isLessThan(3);
        assertThat(minutes(Mode.CAR, point(-225, 900), point(0, 900))).isNaN();
    }

    @Test
    void keepsIslands() throws Exception {
        assertThat(minutes(Mode.FOOT, point(-2000, 0), point(-2000, 450))).isCloseTo(6, within(0.02));
        assertThat(minutes(Mode.FOOT, point(-2000, 0), point(0, 0))).isNaN();
    }

    @Test
    void readsAnExtractOnceAndEachModelOnItsOwn() throws Exception {
        StreetNetwork read = streets.open(town, Mode.FOOT);
        assertThat(kept()).isEqualTo(1);
        StreetNetwork again = streets.open(town, Mode.FOOT);
        assertThat(again.key()).isEqualTo(read.key()).hasSize(32);
        assertThat(again.edges()).isEqualTo(read.edges());
        assertThat(streets.open(town, Mode.PUSHCHAIR).key()).isNotEqualTo(read.key());
        Files.writeString(town, osm().replace("highway\" v=\"steps", "highway\" v=\"footway"));
        assertThat(streets.open(town, Mode.FOOT).key()).isNotEqualTo(read.key());
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void readsAgainWhatWasDamagedInItsFolder() throws Exception {
        StreetNetwork read = streets.open(town, Mode.FOOT);
        try (var files = Files.list(folder.resolve("kept"))) {
            Files.writeString(files.findFirst().orElseThrow(), "no longer a network");
        }
        assertThat(streets.open(town, Mode.FOOT).edges()).isEqualTo(read.edges());
    }

    @Test
    void saysWhyAnExtractGivesNoStreets() throws IOException {
        assertThat(reason(folder.resolve("nowhere.osm.pbf"))).isEqualTo(Reason.MISSING);
        assertThat(reason(Files.writeString(folder.resolve("cut.osm"), osm().substring(0, osm().length() / 2))))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason(Files.writeString(folder.resolve("sea.osm"), "<osm version=\"0.6\"></osm>")))
                .isEqualTo(Reason.WITHOUT_STREETS);
        assertThat(folder.resolve("kept")).isEmptyDirectory();
    }

    private Reason reason(Path extract) {
        var refused = assertThatExceptionOfType(UnreadableExtract.class)
                .isThrownBy(() -> streets.open(extract, Mode.FOOT))
                .actual();
        return refused.reason();
    }

    private long kept() throws IOException {
        try (var files = Files.list(folder.resolve("kept"))) {
            return files.count();
        }
    }

    /// NaN when there is no way.
    private double minutes(Mode mode, Points from, Points to) throws Exception {
        StreetNetwork network = streets.open(town, mode);
        int millis = new StreetTravel(network, from, new Approach(20, 4.5))
                .nearest(to, 1, Integer.MAX_VALUE)
                .millis()[0];
        return millis == Nearest.UNREACHED ? Double.NaN : millis / 60_000.0;
    }

    /// Metres north and east of A.
    private static Points point(double north, double east) {
        double metresPerDegree = Math.toRadians(1) * 6_371_000;
        return Points.of(LAT + north / metresPerDegree, LON + east / (metresPerDegree * Math.cos(Math.toRadians(LAT))));
    }

    private static String osm() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n"
                + node(1, 0, 0) + node(2, 0, 450) + node(3, 0, 900)
                + node(4, -90, 0) + node(5, -90, 450) + node(6, -225, 900) + node(9, -225, 450)
                + node(7, -2000, 0) + node(8, -2000, 450)
                + way(1, "residential", "", 1, 2, 3)
                + way(2, "steps", "", 2, 5)
                + way(3, "residential", "<tag k=\"oneway\" v=\"yes\"/>", 3, 6)
                + way(4, "footway", "", 9, 6)
                + way(5, "motorway", "", 4, 5)
                + way(6, "footway", "", 7, 8)
                + "</osm>\n";
    }

    private static String node(int id, double north, double east) {
        Points point = point(north, east);
        return "<node id=\"" + id + "\" version=\"1\" lat=\"" + point.lat()[0] + "\" lon=\"" + point.lon()[0]
                + "\"/>\n";
    }

    private static String way(int id, String highway, String tags, int... nodes) {
        var way = new StringBuilder("<way id=\"" + id + "\" version=\"1\">");
        for (int node : nodes) {
            way.append("<nd ref=\"").append(node).append("\"/>");
        }
        return way.append("<tag k=\"highway\" v=\"")
                .append(highway)
                .append("\"/>")
                .append(tags)
                .append("</way>\n")
                .toString();
    }
}
