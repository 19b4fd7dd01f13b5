package org.maillage.benchmarks.peer;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL that has PostGIS, on a cluster of its own in a folder of its own, thrown away at the end.
///
/// The server refuses to be run by root: then it is run by the account that the package of the distribution makes.
final class PostgresCluster implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String EXTENSION = "/usr/share/postgresql/%s/extension/postgis.control";
    private static final String ACCOUNT = "postgres";
    private static final String USER = "bench";
    private static final int SECONDS_TO_START = 30;
    private static final int SECONDS_TO_STOP = 20;

    /// For a machine of two cores that serves nobody else: all in memory, nothing to lose, two workers for each query.
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=512MB",
            "work_mem=256MB",
            "maintenance_work_mem=256MB",
            "effective_cache_size=2GB",
            "random_page_cost=1.1",
            "jit=off",
            "max_parallel_workers_per_gather=2",
            "max_parallel_workers=2",
            "parallel_setup_cost=0",
            "parallel_tuple_cost=0",
            "min_parallel_table_scan_size=0",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "autovacuum=off",
            "max_wal_size=4GB");

    private final Path programs;
    private final TemporaryFolder folder;
    private final String password = UUID.randomUUID().toString();
    private final int port;
    private final Process server;
    private final Thread stop;

    /// @param programs of a version that has PostGIS, see [#programs()]
    PostgresCluster(Path programs) throws IOException, InterruptedException {
        this.programs = programs;
        folder = TemporaryFolder.make("maillage-postgis");
        Path data = make();
        port = freePort();
        var command = new ArrayList<>(List.of("postgres", "-D", data.toString(), "-p", String.valueOf(port)));
        for (String setting : SETTINGS) {
            command.add("-c");
            command.add(setting);
        }
        server = start(command);
        stop = new Thread(server::destroy);
        Runtime.getRuntime().addShutdownHook(stop);
    }

    /// Of the newest version that has PostGIS; empty when none is installed.
    static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.filter(version -> Files.exists(Path.of(EXTENSION.formatted(version.getFileName()))))
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }

    /// @return where its data are
    private Path make() throws IOException, InterruptedException {
        Path passwordFile = Files.writeString(folder.path().resolve("password"), password);
        giveToAccount(folder.path());
        giveToAccount(passwordFile);
        Path data = folder.path().resolve("data");
        Process made = start(List.of(
                "initdb",
                "--pgdata=" + data,
                "--username=" + USER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
        if (made.waitFor() != 0) {
            folder.close();
            throw new IOException("initdb " + made.exitValue());
        }
        return data;
    }

    private Process start(List<String> command) throws IOException {
        var words = new ArrayList<String>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid", ACCOUNT, "--regid", ACCOUNT, "--init-groups"));
        }
        words.add(programs.resolve(command.getFirst()).toString());
        words.addAll(command.subList(1, command.size()));
        return new ProcessBuilder(words)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void giveToAccount(Path file) throws IOException {
        if (isRoot()) {
            var accounts = file.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(file, accounts.lookupPrincipalByName(ACCOUNT));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Waits until it answers.
    ///
    /// @throws SQLException when it does not within half a minute
    Connection connect() throws SQLException, InterruptedException {
        String address = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (true) {
            try {
                return DriverManager.getConnection(address, USER, password);
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > until) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        try {
            if (!server.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(stop);
        folder.close();
    }
}
