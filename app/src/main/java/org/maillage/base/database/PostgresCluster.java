package org.maillage.base.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// A cluster in a folder, running from `open` to `close`, and run again when its server dies in between.
final class PostgresCluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HomeLock lock;
    private final PostgresServer server;
    private final ClusterAddress address;
    private final PostgresWatch watch;

    private PostgresCluster(HomeLock lock, PostgresServer server, ClusterAddress address) {
        this.lock = lock;
        this.server = server;
        this.address = address;
        this.watch = PostgresWatch.over(server, address.port());
    }

    /// @param home of the data, the password and the log
    /// @param binariesHome where the programs are unpacked
    static PostgresCluster open(Path home, Path binariesHome, Durability durability) {
        try {
            ClusterFolder folder = ClusterFolder.at(home);
            HomeLock lock = HomeLock.on(folder);
            try {
                PostgresBinaries binaries = PostgresBinaries.unpackedUnder(binariesHome);
                ServerAccount account = ServerAccount.of(folder);
                new ClusterCreation(binaries, folder, account, durability).createUnlessThere();
                PostgresServer server = new PostgresServer(binaries, folder, account, durability);
                return new PostgresCluster(lock, server, run(server, folder));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw DatabaseUnavailable.unwritable(home, e);
        }
    }

    ClusterAddress address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            watch.stop();
            server.stop();
        }
    }

    private static ClusterAddress run(PostgresServer server, ClusterFolder folder) throws IOException {
        try {
            Instant deadline = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(deadline)) {
                var running = server.findRunning();
                int port = (running.isPresent() ? running.get() : server.startOnFreePort()).port();
                ClusterAddress address = new ClusterAddress(port, folder.password());
                if (address.isReady(folder)) {
                    return address;
                }
                Pause.ofMilliseconds(200);
            }
            throw DatabaseUnavailable.notReady(folder.log(), PATIENCE.toSeconds());
        } catch (IOException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }
}
