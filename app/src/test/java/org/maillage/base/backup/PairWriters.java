package org.maillage.base.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.maillage.base.database.Eventually;
import org.maillage.base.database.TestDatabase;

/// Several connections that each write, in one transaction, an organisation and the one person who belongs to it. They
/// go on when they are cut off.
final class PairWriters implements AutoCloseable {

    /// Organisations without their person, people without their organisation, pairs without their journal.
    static final String BROKEN_PAIRS = """
            select (select count(*) from accounts.organisation o where kind = 'caf'
                      and not exists (select 1 from accounts.person p where p.organisation_id = o.id))
              + (select count(*) from accounts.person p
                   where not exists (select 1 from accounts.organisation o where o.id = p.organisation_id))
              + (select count(*) from accounts.person p
                   where 2 <> (select count(*) from journal.entry e where e.subject_id in (p.id, p.organisation_id)))
            """;

    private static final String PAIR = """
            with o as (
              insert into accounts.organisation (id, name, short_name, kind)
              values (gen_random_uuid(), 'Paire %1$d', '%1$d', 'caf') returning id)
            select id from o
            """;

    private final TestDatabase database;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    private PairWriters(TestDatabase database) {
        this.database = database;
    }

    static PairWriters start(int writers, TestDatabase database) {
        PairWriters all = new PairWriters(database);
        for (int writer = 0; writer < writers; writer++) {
            all.threads.add(Thread.ofPlatform().start(all::writeOn));
        }
        return all;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /// The highest number that a pair was given.
    int number() {
        return next.get();
    }

    void awaitMore(int pairs) throws Exception {
        int now = acknowledged();
        Eventually.holds(pairs + " pairs more are written", () -> acknowledged() >= now + pairs);
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void writeOn() {
        while (!stopped) {
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                while (!stopped) {
                    write(connection, next.incrementAndGet());
                    connection.commit();
                    acknowledged.incrementAndGet();
                }
            } catch (SQLException _) {
                // Cut off by a restoration: once more.
            }
        }
    }

    private static void write(Connection connection, int number) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(PAIR.formatted(number))) {
            row.next();
            String organisation = row.getString(1);
            statement.execute("""
                    insert into accounts.person (id, given_name, family_name, organisation_id)
                    values (gen_random_uuid(), '%d', 'Paire', '%s')
                    """.formatted(number, organisation));
        }
    }
}
