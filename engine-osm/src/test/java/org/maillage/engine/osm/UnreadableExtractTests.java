package org.maillage.engine.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.engine.osm.UnreadableExtract.Reason;

/// A file that is no extract, or one without streets, says which of both it is.
@Timeout(60)
class UnreadableExtractTests {

    private static final String NODES =
            "<osm version=\"0.6\"><node id=\"1\" lat=\"47.47\" lon=\"-0.55\"/><node id=\"2\" lat=\"47.471\" lon=\"-0.55\"/>"
                    + "<node id=\"3\" lat=\"47.472\" lon=\"-0.55\"/>";

    private Extracts extracts;

    @BeforeEach
    void keep(@TempDir Path folder) {
        extracts = new Extracts(folder);
    }

    @Test
    void isOneWithoutStreetsWhenItIsWholeAndNobodyWalksThere() throws IOException {
        assertThat(reason("sea.osm", "<osm version=\"0.6\"></osm>")).isEqualTo(Reason.WITHOUT_STREETS);
        assertThat(reason("house.osm", NODES + way("building", "yes", 1, 2, 3) + "</osm>"))
                .isEqualTo(Reason.WITHOUT_STREETS);
        assertThat(reason("motorway.osm", NODES + way("highway", "motorway", 1, 2, 3) + "</osm>"))
                .isEqualTo(Reason.WITHOUT_STREETS);
        assertThat(reason(
                        "cut.osm",
                        NODES + way("highway", "footway", 3, 98) + way("highway", "footway", 3, 99) + "</osm>"))
                .as("its streets lie beyond the border, all but one point")
                .isEqualTo(Reason.WITHOUT_STREETS);
        assertThat(extracts.reason("nodes.osm.pbf", new Pbf().header().nodes(3).bytes()))
                .isEqualTo(Reason.WITHOUT_STREETS);
    }

    @Test
    void isNoneWhenOnlyWaysBeyondItsBorderLackTheirNodes() throws Exception {
        String border = NODES + way("highway", "footway", 1, 2) + way("highway", "footway", 3, 98)
                + way("highway", "footway", 3, 99) + "</osm>";
        assertThat(extracts.edges(extracts.write("border.osm", border.getBytes(StandardCharsets.UTF_8))))
                .isOne();
    }

    /// From Sète to Nador, a single way: nobody walks its 1 100 km, nor does it make the rest unreadable.
    @Test
    void isNoneForAFerryThatTakesWeeksOnFoot() throws Exception {
        String far = NODES + "<node id=\"4\" lat=\"37.5\" lon=\"-0.55\"/>" + way("highway", "footway", 1, 2)
                + way("route", "ferry", 2, 4) + "</osm>";
        assertThat(extracts.edges(extracts.write("ferry.osm", far.getBytes(StandardCharsets.UTF_8))))
                .isOne();
    }

    @Test
    void isDamagedWhenItIsSomethingElse() throws IOException {
        assertThat(extracts.reason("empty.osm.pbf", new byte[0])).isEqualTo(Reason.DAMAGED);
        assertThat(extracts.reason("zeros.osm.pbf", new byte[1 << 20])).isEqualTo(Reason.DAMAGED);
        assertThat(extracts.reason("zeros.osm", new byte[1 << 20])).isEqualTo(Reason.DAMAGED);
        assertThat(reason("letter.osm.pbf", "Bonjour, voici les rues.")).isEqualTo(Reason.DAMAGED);
        assertThat(extracts.reason("letter.osm.gz", gzipped("Bonjour, voici les rues.")))
                .isEqualTo(Reason.DAMAGED);
        assertThat(extracts.reason("letter.osm.pbf", zipped("Bonjour, voici les rues.")))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason("page.osm", "<html><body>404</body></html>")).isEqualTo(Reason.DAMAGED);
    }

    private Reason reason(String name, String content) throws IOException {
        return extracts.reason(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String way(String key, String value, int... nodes) {
        var way = new StringBuilder("<way id=\"1\">");
        for (int node : nodes) {
            way.append("<nd ref=\"").append(node).append("\"/>");
        }
        return way + "<tag k=\"" + key + "\" v=\"" + value + "\"/></way>";
    }

    private static byte[] gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
