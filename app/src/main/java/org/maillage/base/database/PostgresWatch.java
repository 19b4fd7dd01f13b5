package org.maillage.base.database;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the server again, on the same port, when it dies under the application; the connection pool then reconnects
/// by itself.
final class PostgresWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);
    private static final long INTERVAL_MILLISECONDS = 250;

    private final PostgresServer server;
    private final int port;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean stopped;

    private PostgresWatch(PostgresServer server, int port) {
        this.server = server;
        this.port = port;
    }

    static PostgresWatch over(PostgresServer server, int port) {
        PostgresWatch watch = new PostgresWatch(server, port);
        Thread.ofPlatform().daemon().name("database-watch").start(watch::run);
        return watch;
    }

    /// After the return nothing is started any more.
    void stop() {
        turn.lock();
        try {
            stopped = true;
        } finally {
            turn.unlock();
        }
    }

    private void run() {
        while (look()) {
            Pause.ofMilliseconds(INTERVAL_MILLISECONDS);
        }
    }

    private boolean look() {
        turn.lock();
        try {
            if (!stopped && server.findRunning().isEmpty()) {
                LOG.warn("La base de données s’est arrêtée : elle est relancée.");
                server.start(port);
                LOG.warn("La base de données est de nouveau là.");
            }
        } catch (IOException | DatabaseUnavailable e) {
            LOG.error("La base de données n’a pas pu être relancée ; nouvel essai. {}", e.getMessage());
        } finally {
            turn.unlock();
        }
        return !stopped;
    }
}
