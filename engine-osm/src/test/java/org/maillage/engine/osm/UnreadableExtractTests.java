package org.maillage.engine.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.engine.osm.UnreadableExtract.Reason;
import org.maillage.engine.street.Mode;

/// A file that is no whole extract gives no network, and says why; never a part of one.
@Timeout(60)
class UnreadableExtractTests {

    private static final int WAYS = 12;
    private static final String NODES =
            "<osm version=\"0.6\"><node id=\"1\" lat=\"47.47\" lon=\"-0.55\"/><node id=\"2\" lat=\"47.471\" lon=\"-0.55\"/>"
                    + "<node id=\"3\" lat=\"47.472\" lon=\"-0.55\"/>";

    @TempDir
    private Path folder;

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
        assertThat(reason("nodes.osm.pbf", new Pbf().header().nodes(3).bytes())).isEqualTo(Reason.WITHOUT_STREETS);
    }

    @Test
    void isNoneWhenOnlyWaysBeyondItsBorderLackTheirNodes() throws Exception {
        String border = NODES + way("highway", "footway", 1, 2) + way("highway", "footway", 3, 98)
                + way("highway", "footway", 3, 99) + "</osm>";
        assertThat(edges(write("border.osm", border.getBytes(StandardCharsets.UTF_8))))
                .isOne();
    }

    /// From Sète to Nador, a single way: nobody walks its 1 100 km, nor does it make the rest unreadable.
    @Test
    void isNoneForAFerryThatTakesWeeksOnFoot() throws Exception {
        String far = NODES + "<node id=\"4\" lat=\"37.5\" lon=\"-0.55\"/>" + way("highway", "footway", 1, 2)
                + way("route", "ferry", 2, 4) + "</osm>";
        assertThat(edges(write("ferry.osm", far.getBytes(StandardCharsets.UTF_8))))
                .isOne();
    }

    @Test
    void isDamagedWhenItIsSomethingElse() throws IOException {
        assertThat(reason("empty.osm.pbf", new byte[0])).isEqualTo(Reason.DAMAGED);
        assertThat(reason("zeros.osm.pbf", new byte[1 << 20])).isEqualTo(Reason.DAMAGED);
        assertThat(reason("zeros.osm", new byte[1 << 20])).isEqualTo(Reason.DAMAGED);
        assertThat(reason("letter.osm.pbf", "Bonjour, voici les rues.")).isEqualTo(Reason.DAMAGED);
        assertThat(reason("letter.osm.gz", gzipped("Bonjour, voici les rues."))).isEqualTo(Reason.DAMAGED);
        assertThat(reason("letter.osm.pbf", zipped("Bonjour, voici les rues."))).isEqualTo(Reason.DAMAGED);
        assertThat(reason("page.osm", "<html><body>404</body></html>")).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void isDamagedWhereverOneByteOfABinaryExtractIsFlipped() throws Exception {
        byte[] whole = Pbf.street(WAYS);
        assertThat(edges(write("whole.osm.pbf", whole))).isEqualTo(WAYS);
        var random = new Random(3);
        for (int place : random.ints(60, 0, whole.length).toArray()) {
            byte[] flipped = whole.clone();
            flipped[place] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            assertWholeOrDamaged("flipped at " + place, ".osm.pbf", flipped, WAYS);
        }
    }

    @Test
    void isDamagedWhenABinaryExtractEndsWithinABlock() throws Exception {
        byte[] whole = Pbf.street(WAYS);
        int beforeLast = lastKind(whole) - 6;
        for (int length = beforeLast + 1; length < whole.length; length += 9) {
            assertThat(reason("cut.osm.pbf", Arrays.copyOf(whole, length)))
                    .as("cut at %d of %d", length, whole.length)
                    .isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void isDamagedWhenABlockIsOfAnUnknownKindOrLargerThanAny() throws Exception {
        byte[] whole = Pbf.street(WAYS);
        assertThat(refused("kind.osm.pbf", with(whole, lastKind(whole) + 3, 'd'))
                        .getCause())
                .hasMessage("Block 14 is of a kind \"OSMdata\"");
        assertThat(refused("long.osm.pbf", with(whole, lastKind(whole) - 6, 0x40))
                        .getCause())
                .hasMessage("Block 14 has a header of 1073741835 bytes, more than 65536");
    }

    /// Where the last block says what it is, after four bytes of a length and two that announce it.
    private static int lastKind(byte[] whole) {
        return new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("OSMData");
    }

    /// A real one, zipped: its checksum betrays what the text hides.
    @Test
    void isDamagedWhereverMonacoIsCutOrFlipped() throws Exception {
        Path monaco = Path.of(System.getProperty("maillage.shared"), "data/osm/monaco.osm.gz");
        assumeTrue(Files.exists(monaco), "no extract of Monaco");
        byte[] whole = Files.readAllBytes(monaco);
        int edges = edges(monaco);
        var random = new Random(5);
        for (int place : random.ints(10, 0, whole.length).toArray()) {
            assertThat(reason("cut.osm.gz", Arrays.copyOf(whole, place)))
                    .as("cut at %d", place)
                    .isEqualTo(Reason.DAMAGED);
        }
        for (int place : random.ints(30, 0, whole.length).toArray()) {
            byte[] flipped = whole.clone();
            flipped[place] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            assertWholeOrDamaged("flipped at " + place, ".osm.gz", flipped, edges);
        }
    }

    private void assertWholeOrDamaged(String what, String kind, byte[] content, int edges) throws IOException {
        try {
            assertThat(edges(write("altered" + kind, content))).as(what).isEqualTo(edges);
        } catch (UnreadableExtract refused) {
            assertThat(refused.reason()).as(what).isEqualTo(Reason.DAMAGED);
        }
    }

    private int edges(Path extract) throws UnreadableExtract, IOException {
        return new Streets(folder.resolve("kept")).open(extract, Mode.FOOT).edges();
    }

    private Reason reason(String name, String content) throws IOException {
        return reason(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Reason reason(String name, byte[] content) throws IOException {
        return refused(name, content).reason();
    }

    private UnreadableExtract refused(String name, byte[] content) throws IOException {
        Path extract = write(name, content);
        return assertThatExceptionOfType(UnreadableExtract.class)
                .isThrownBy(() -> edges(extract))
                .actual();
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static String way(String key, String value, int... nodes) {
        var way = new StringBuilder("<way id=\"1\">");
        for (int node : nodes) {
            way.append("<nd ref=\"").append(node).append("\"/>");
        }
        return way + "<tag k=\"" + key + "\" v=\"" + value + "\"/></way>";
    }

    private static byte[] with(byte[] whole, int place, int value) {
        byte[] altered = whole.clone();
        altered[place] = (byte) value;
        return altered;
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
