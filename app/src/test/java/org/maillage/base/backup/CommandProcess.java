package org.maillage.base.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.maillage.base.database.RunningApplication;
import org.maillage.base.database.TestDatabase;

/// A command in a process of its own, as the launcher runs it, so that it can be killed.
record CommandProcess(Process process) {

    static CommandProcess start(Map<String, String> variables, Object... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dlogback.configurationFile=logback-command.xml",
                "-cp",
                RunningApplication.classPathWithoutTests(),
                Command.class.getName()));
        for (Object word : words) {
            command.add(word.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MAILLAGE_PROGRAMS", TestDatabase.PROGRAMS.toString());
        builder.environment().putAll(variables);
        return new CommandProcess(builder.start());
    }

    static CommandProcess on(TestDatabase database, Path home, Object... words) throws IOException {
        return start(
                Map.of(
                        "MAILLAGE_HOME", home.toString(),
                        "MAILLAGE_DATABASE_URL", database.url(),
                        "MAILLAGE_DATABASE_USER", database.username(),
                        "MAILLAGE_DATABASE_PASSWORD", database.password()),
                words);
    }

    static CommandProcess on(Path home, Object... words) throws IOException {
        return start(Map.of("MAILLAGE_HOME", home.toString()), words);
    }

    /// What it said, once it has ended with that code.
    String end(int code) throws Exception {
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != code) {
            throw new AssertionError("Ended with " + process.exitValue() + ": " + said);
        }
        return said;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
