package org.maillage.base.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The server process on one cluster: finds it running, starts it, stops it.
///
/// `pg_ctl` detaches the server from this process: it survives our death, and Ctrl-C in a terminal reaches us and not
/// it.
final class PostgresServer {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LARGEST_LOG_BYTES = 10_000_000;

    private final PostgresBinaries binaries;
    private final ClusterFolder folder;
    private final ServerAccount account;
    private final Durability durability;

    PostgresServer(PostgresBinaries binaries, ClusterFolder folder, ServerAccount account, Durability durability) {
        this.binaries = binaries;
        this.folder = folder;
        this.account = account;
        this.durability = durability;
    }

    /// The server that another, killed application left running.
    Optional<PostmasterFile> findRunning() throws IOException {
        return PostmasterFile.find(folder.data()).filter(PostmasterFile::isServed);
    }

    PostmasterFile startOnFreePort() throws IOException {
        return start(freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /// After a kill, processes of the dead server may hold its memory for a moment: the start is tried again until they
    /// are gone.
    PostmasterFile start(int port) throws IOException {
        prepareLog();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            long logged = Files.size(folder.log());
            PostmasterFile.delete(folder.data());
            ProgramRun run = pgCtl("start", "--log=" + folder.log(), "--options=" + durability.options(port));
            Optional<PostmasterFile> running = findRunning();
            if (run.succeeded() && running.isPresent()) {
                return running.get();
            }
            String reason = run.output() + newLines(logged);
            if (!isPassing(reason) || Instant.now().isAfter(deadline)) {
                throw DatabaseUnavailable.programFailed("postgres", reason, folder.home(), folder.log());
            }
            Pause.ofMilliseconds(300);
        }
    }

    void stop() throws IOException {
        if (findRunning().isEmpty()) {
            return;
        }
        if (!pgCtl("stop", "--mode=fast").succeeded()) {
            pgCtl("stop", "--mode=immediate");
        }
    }

    private ProgramRun pgCtl(String action, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                action, "--pgdata=" + folder.data(), "--wait", "--timeout=" + PATIENCE.toSeconds(), "--silent"));
        all.addAll(List.of(arguments));
        return ProgramRun.of(account.command(binaries.program("pg_ctl"), all));
    }

    private void prepareLog() throws IOException {
        Path log = folder.log();
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG_BYTES) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        account.receive(log);
    }

    private String newLines(long from) throws IOException {
        try (var log = Files.newInputStream(folder.log())) {
            log.skipNBytes(from);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isPassing(String reason) {
        return reason.contains("pre-existing shared memory block") || reason.contains("Address already in use");
    }
}
