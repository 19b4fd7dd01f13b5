package org.maillage.base.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// Writes row after row, remembers the last one that the database acknowledged, and goes on whatever dies in between.
final class Writer implements AutoCloseable {

    private final Callable<ClusterAddress> database;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Thread thread;
    private volatile boolean stopped;

    private Writer(Callable<ClusterAddress> database) {
        this.database = database;
        this.thread = Thread.ofPlatform().start(this::writeOn);
    }

    static Writer on(Callable<ClusterAddress> database) throws Exception {
        database.call().execute("create table written (number integer primary key)");
        return new Writer(database);
    }

    int acknowledged() {
        return acknowledged.get();
    }

    void awaitMore(int rows) throws Exception {
        int now = acknowledged();
        Eventually.holds(rows + " rows more are written", () -> acknowledged() >= now + rows);
    }

    /// How many of the acknowledged rows the database does not hold.
    int missing() throws Exception {
        int upTo = acknowledged();
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery("select count(*) from written where number between 1 and " + upTo)) {
            result.next();
            return upTo - result.getInt(1);
        }
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeOn() {
        while (!stopped) {
            try (Connection connection = connect();
                    var insert = connection.prepareStatement("insert into written values (?) on conflict do nothing")) {
                while (!stopped) {
                    insert.setInt(1, acknowledged() + 1);
                    insert.executeUpdate();
                    acknowledged.incrementAndGet();
                }
            } catch (Exception _) {
                Pause.ofMilliseconds(50);
            }
        }
    }

    private Connection connect() throws Exception {
        ClusterAddress address = database.call();
        try {
            return DriverManager.getConnection(address.url("postgres"), ClusterAddress.USER, address.password());
        } catch (SQLException e) {
            throw new IllegalStateException("The database is away", e);
        }
    }
}
