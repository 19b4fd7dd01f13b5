package org.maillage.base.database;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The whole application in a process of its own, as an operator runs it, so that it can be killed.
public final class RunningApplication {

    private final Path home;
    private final int port;
    private final Process process;

    private RunningApplication(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    public static RunningApplication start(Path home) throws Exception {
        return start(home, Map.of());
    }

    /// Returns when the application answers.
    ///
    /// @param variables of its environment, beside those it cannot do without
    public static RunningApplication start(Path home, Map<String, String> variables) throws Exception {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPathWithoutTests(),
                "org.maillage.Maillage");
        builder.environment().put("MAILLAGE_HOME", home.toString());
        builder.environment().put("MAILLAGE_PROGRAMS", TestDatabase.PROGRAMS.toString());
        builder.environment().put("MAILLAGE_PORT", Integer.toString(port));
        builder.environment().putAll(variables);
        builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile());
        RunningApplication application = new RunningApplication(home, port, builder.start());
        application.awaitAnswer();
        return application;
    }

    public int port() {
        return port;
    }

    public void awaitAnswer() throws Exception {
        Eventually.holds("the application answers", this::answers);
    }

    public TestDatabase embedded() throws IOException {
        ClusterAddress address = database();
        return new TestDatabase(address.url(ClusterAddress.DATABASE), ClusterAddress.USER, address.password());
    }

    ClusterAddress database() throws IOException {
        ClusterFolder folder = ClusterFolder.at(home);
        return new ClusterAddress(server().port(), folder.password());
    }

    PostmasterFile server() throws IOException {
        return PostmasterFile.find(home.toRealPath().resolve("data")).orElseThrow();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void killDatabase() throws IOException {
        ProcessHandle.of(server().pid()).orElseThrow().destroyForcibly();
    }

    /// Asks the process to end, as Ctrl-C does, and waits until it has.
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The application does not end");
        }
    }

    private boolean answers() throws IOException {
        if (!process.isAlive()) {
            throw new AssertionError("The application ended: " + Files.readString(home.resolve("console.log")));
        }
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    public static String classPathWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
