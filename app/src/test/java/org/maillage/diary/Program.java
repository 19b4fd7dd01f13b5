package org.maillage.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// A program of the machine, run in a home of its own and in a time zone.
record Program(Path home, String zone) {

    private static final int PATIENCE_SECONDS = 60;

    /// Ends the test, as one that was not run, where the machine has not all of these.
    static void need(String... names) {
        for (String name : names) {
            assumeTrue(
                    Arrays.stream(System.getenv("PATH").split(":"))
                            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))),
                    () -> "Agendas réels non vérifiés : %s est absent".formatted(name));
        }
    }

    Program in(String otherZone) {
        return new Program(home, otherZone);
    }

    /// @return what it says, once it has ended well
    String run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(home, "said", ".txt");
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("TZ", zone);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        Path yes = Files.writeString(home.resolve("yes.txt"), "y\n");
        builder.redirectErrorStream(true).redirectInput(yes.toFile()).redirectOutput(said.toFile());
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String words = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(ended && process.exitValue() == 0)
                .as("%s says: %s", command[0], words)
                .isTrue();
        return words;
    }
}
