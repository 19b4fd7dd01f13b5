package org.maillage.benchmarks.peer;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// PostgreSQL with PostGIS, on a cluster of its own in a folder of its own, thrown away at the end.
///
/// The server refuses to be run by root: then it is run by the account that the package of the distribution makes.
public final class PostGis implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");
    private static final String EXTENSION = "/usr/share/postgresql/%s/extension/postgis.control";
    private static final String ACCOUNT = "postgres";
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

    private final Path folder;
    private final Process server;
    private final Thread stop;
    private final Connection connection;

    private PostGis(Path folder, Process server, Connection connection) {
        this.folder = folder;
        this.server = server;
        this.connection = connection;
        this.stop = new Thread(server::destroy);
        Runtime.getRuntime().addShutdownHook(stop);
    }

    /// @return empty when it is not installed
    /// @throws IOException when it is, and does not start
    public static Optional<PostGis> start() throws Exception {
        Optional<Path> programs = programs();
        return programs.isEmpty() ? Optional.empty() : Optional.of(start(programs.get()));
    }

    /// Of the newest version that has the extension.
    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(PROGRAMS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PROGRAMS)) {
            return versions.filter(version -> Files.exists(Path.of(EXTENSION.formatted(version.getFileName()))))
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }

    private static PostGis start(Path programs) throws Exception {
        Path folder = Files.createTempDirectory("maillage-postgis");
        String password = UUID.randomUUID().toString();
        Path passwordFile = Files.writeString(folder.resolve("password"), password);
        giveToAccount(folder);
        giveToAccount(passwordFile);
        Path data = folder.resolve("data");
        Process made = asAccount(
                        folder,
                        programs.resolve("initdb").toString(),
                        "--pgdata=" + data,
                        "--username=bench",
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync")
                .start();
        if (made.waitFor() != 0) {
            throw new IOException("initdb failed in " + folder);
        }
        int port = freePort();
        var command = new ArrayList<>(
                List.of(programs.resolve("postgres").toString(), "-D", data.toString(), "-p", String.valueOf(port)));
        for (String setting : SETTINGS) {
            command.add("-c");
            command.add(setting);
        }
        Process server = asAccount(folder, command.toArray(String[]::new)).start();
        return new PostGis(folder, server, connect(server, port, password));
    }

    /// Waits until it answers.
    private static Connection connect(Process server, int port, String password) throws Exception {
        String address = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (true) {
            try {
                return DriverManager.getConnection(address, "bench", password);
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > until) {
                    server.destroy();
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static ProcessBuilder asAccount(Path folder, String... command) {
        var words = new ArrayList<String>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid", ACCOUNT, "--regid", ACCOUNT, "--init-groups"));
        }
        words.addAll(List.of(command));
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
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

    /// @param statements separated by semicolons
    public void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    public Connection connection() {
        return connection;
    }

    /// The first column of all rows.
    public double[] numbers(String query) throws SQLException {
        var numbers = DoubleStream.builder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getDouble(1));
            }
        }
        return numbers.build().toArray();
    }

    /// @return as shown, with its version
    public String name() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select extversion from pg_extension where extname = 'postgis'")) {
            return row.next() ? "PostGIS " + row.getString(1) : "PostGIS";
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        server.destroy();
        try {
            if (!server.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(stop);
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
