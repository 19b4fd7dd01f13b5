package org.maillage.base.mail.delivery;

import java.time.Duration;
import java.util.stream.IntStream;
import org.maillage.HouseDatabase;
import org.maillage.accounts.signin.MovableClock;
import org.maillage.base.database.TestDatabase;
import org.maillage.base.mail.Mails;
import org.maillage.base.mail.TestOutbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// An outbox with a database and a clock of its own, and as many nodes to empty it as a test asks for.
final class Post {

    static final String LEA = "lea@saint-aubin.example";
    private static final int COURIERS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final MovableClock clock = new MovableClock();
    private final TestDatabase database = HouseDatabase.createMigrated();
    private final DriverManagerDataSource source =
            new DriverManagerDataSource(database.url(), database.username(), database.password());
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final Mails mails = TestOutbox.of(jdbc, clock);

    Mails mails() {
        return mails;
    }

    MovableClock clock() {
        return clock;
    }

    TestDatabase database() {
        return database;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void writeToLea(int messages) {
        IntStream.range(0, messages).forEach(number -> mails.write(LEA, "Message " + number, "Bonjour"));
    }

    /// Sends what waits, and comes back when it has.
    void send(int port) throws Exception {
        MailRun run = run(port);
        run.look();
        run.await(PATIENCE);
    }

    private MailRun run(int port) throws Exception {
        return MailNode.run(source, port, clock, COURIERS);
    }
}
