package org.maillage.engine.osm;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maillage.engine.osm.UnreadableExtract.Reason;
import org.maillage.engine.street.Mode;

/// Files in a folder, read on foot.
record Extracts(Path folder) {

    int edges(Path extract) throws UnreadableExtract, IOException {
        return new Streets(folder.resolve("kept")).open(extract, Mode.FOOT).edges();
    }

    Reason reason(String name, byte[] content) throws IOException {
        return refused(name, content).reason();
    }

    UnreadableExtract refused(String name, byte[] content) throws IOException {
        Path extract = write(name, content);
        return assertThatExceptionOfType(UnreadableExtract.class)
                .isThrownBy(() -> edges(extract))
                .actual();
    }

    Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
