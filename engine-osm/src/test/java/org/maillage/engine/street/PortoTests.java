package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.engine.osm.Streets;

/// A whole city, each of its crossings: the same durations as another program finds, to the millisecond. Runs where the
/// extract of Porto and scipy are.
class PortoTests {

    private static final int PLACES = 200;

    @TempDir
    private Path folder;

    @Test
    void findsTheDurationsThatScipyFinds() throws Exception {
        Path porto = Path.of(System.getProperty("maillage.shared"), "data/osm/porto_portugal.osm.pbf");
        assumeTrue(Files.exists(porto), "no extract of Porto");
        assumeTrue(python("-c", "import scipy") == 0, "no scipy");
        for (Mode mode : new Mode[] {Mode.FOOT, Mode.CAR}) {
            StreetNetwork network = new Streets(folder).open(porto, mode);
            int[] places = new Random(42).ints(PLACES, 0, network.nodes()).toArray();
            assertThat(times(network, places)).as("%s", mode).isEqualTo(scipy(network, places));
        }
    }

    private static int[] times(StreetNetwork network, int[] places) {
        var sweep = new Sweep(network.there());
        sweep.clear();
        for (int place : places) {
            sweep.seed(place, 0, place);
        }
        sweep.run(Integer.MAX_VALUE);
        return IntStream.range(0, network.nodes()).map(sweep::time).toArray();
    }

    private int[] scipy(StreetNetwork network, int[] places) throws Exception {
        write("first", network.there().first());
        write("head", network.there().head());
        write("millis", network.there().millis());
        write("places", places);
        Path script = Path.of(PortoTests.class.getResource("/nearest.py").toURI());
        assertThat(python(script.toString(), folder.toString())).isZero();
        var times = new int[network.nodes()];
        ByteBuffer.wrap(Files.readAllBytes(folder.resolve("times.bin")))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(times);
        return times;
    }

    private void write(String name, int[] numbers) throws IOException {
        var bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers);
        Files.write(folder.resolve(name + ".bin"), bytes.array());
    }

    private static int python(String... words) throws Exception {
        var command = new ArrayList<String>();
        command.add("python3");
        command.addAll(List.of(words));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException none) {
            return -1;
        }
    }
}
