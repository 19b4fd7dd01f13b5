package org.maillage.figures;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The real files of producers, where they are.
public final class SharedData {

    private SharedData() {}

    /// @param name inside the folder of real files, such as `caf/inseecaf2021_iris.csv`
    public static Path file(String name) {
        Path file = Path.of(System.getProperty("maillage.shared"), "data", name);
        assumeTrue(Files.exists(file), "not run without " + file);
        return file;
    }
}
