package org.maillage.engine.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.engine.osm.UnreadableExtract.Reason;

/// An extract that was cut or altered on its way gives no network, and a part of one in a single case.
@Timeout(60)
class AlteredExtractTests {

    private static final int WAYS = 12;

    private Extracts extracts;

    @BeforeEach
    void keep(@TempDir Path folder) {
        extracts = new Extracts(folder);
    }

    @Test
    void isDamagedWhereverOneByteOfABinaryExtractIsFlipped() throws Exception {
        byte[] whole = Pbf.street(WAYS);
        assertThat(extracts.edges(extracts.write("whole.osm.pbf", whole))).isEqualTo(WAYS);
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
            assertThat(extracts.reason("cut.osm.pbf", Arrays.copyOf(whole, length)))
                    .as("cut at %d of %d", length, whole.length)
                    .isEqualTo(Reason.DAMAGED);
        }
    }

    /// No extract says how many blocks it has: only its digest tells it from the whole.
    @Test
    void isASmallerOneWhenItEndsBetweenTwoBlocks() throws Exception {
        byte[] whole = Pbf.street(WAYS);
        byte[] cut = Arrays.copyOf(whole, lastKind(whole) - 6);
        assertThat(extracts.edges(extracts.write("between.osm.pbf", cut))).isEqualTo(WAYS - 1);
    }

    @Test
    void isDamagedWhenABlockIsOfAnUnknownKindOrLargerThanAny() throws Exception {
        byte[] whole = Pbf.street(WAYS);
        assertThat(extracts.refused("kind.osm.pbf", with(whole, lastKind(whole) + 3, 'd'))
                        .getCause())
                .hasMessage("Block 14 is of a kind \"OSMdata\"");
        assertThat(extracts.refused("long.osm.pbf", with(whole, lastKind(whole) - 6, 0x40))
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
        int edges = extracts.edges(monaco);
        var random = new Random(5);
        for (int place : random.ints(10, 0, whole.length).toArray()) {
            assertThat(extracts.reason("cut.osm.gz", Arrays.copyOf(whole, place)))
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
            assertThat(extracts.edges(extracts.write("altered" + kind, content)))
                    .as(what)
                    .isEqualTo(edges);
        } catch (UnreadableExtract refused) {
            assertThat(refused.reason()).as(what).isEqualTo(Reason.DAMAGED);
        }
    }

    private static byte[] with(byte[] whole, int place, int value) {
        byte[] altered = whole.clone();
        altered[place] = (byte) value;
        return altered;
    }
}
