package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFileTests {

    private static final StreetNetwork NETWORK = new NetworkBuilder(3)
            .add(0, 1, 60_000, 61_000, 47.47, -0.55, 47.48, -0.55)
            .add(1, 2, 5_000, StreetNetwork.CLOSED, 47.48, -0.55, 47.485, -0.552, 47.49, -0.55)
            .build("a1b2");

    @TempDir
    private Path folder;

    @Test
    void holdsTheSameNetwork() throws IOException {
        Path file = folder.resolve("network");
        NetworkFile.write(NETWORK, file);
        StreetNetwork read = NetworkFile.read(file, "a1b2").orElseThrow();
        assertThat(read.key()).isEqualTo("a1b2");
        assertThat(read.lines()).usingRecursiveComparison().isEqualTo(NETWORK.lines());
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void isNoNetworkWhenItIsAnotherOrIsNotWhole() throws IOException {
        Path file = folder.resolve("network");
        assertThat(NetworkFile.read(file, "a1b2")).as("none yet").isEmpty();
        NetworkFile.write(NETWORK, file);
        assertThat(NetworkFile.read(file, "another")).isEmpty();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(NetworkFile.read(file, "a1b2")).as("cut at %d", length).isEmpty();
        }
        for (int place = 0; place < whole.length; place++) {
            byte[] altered = whole.clone();
            altered[place] ^= 1;
            Files.write(file, altered);
            assertThat(NetworkFile.read(file, "a1b2"))
                    .as("altered at %d", place)
                    .isEmpty();
        }
    }
}
