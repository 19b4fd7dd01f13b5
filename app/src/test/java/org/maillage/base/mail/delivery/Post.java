package org.maillage.base.mail.delivery;

import java.util.List;
import java.util.stream.IntStream;
import org.maillage.HouseDatabase;
import org.maillage.accounts.signin.MovableClock;
import org.maillage.base.database.TestDatabase;
import org.maillage.base.mail.Mails;
import org.maillage.base.mail.TestOutbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// An outbox with a database and a clock of its own, and as many nodes to empty it as a test asks for.
final class Post {

    static final String LEA = "lea@saint-aubin.example";
    private static final int COURIERS = 2;
    private static final int NO_PACE = 1_000_000;

    private final MovableClock clock = new MovableClock();
    private final DriverManagerDataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Mails mails = TestOutbox.of(jdbc, clock);

    Mails mails() {
        return mails;
    }

    MovableClock clock() {
        return clock;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void writeToLea(int messages) {
        IntStream.range(0, messages).forEach(number -> mails.write(LEA, "Message " + number, "Bonjour"));
    }

    MailRun run(int port) throws Exception {
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(port);
        settings.setDefaultEncoding("UTF-8");
        var server = new MailServer(settings, "Maillage <ne-pas-repondre@saint-aubin.example>");
        return new MailRun(database, server, new ServerPauses(jdbc, clock), clock, new Pace(NO_PACE), COURIERS);
    }

    Mails.Message only() {
        List<Mails.Message> messages = mails.listLatest(2);
        if (messages.size() != 1) {
            throw new AssertionError(messages);
        }
        return messages.getFirst();
    }

    private static DriverManagerDataSource database() {
        TestDatabase database = HouseDatabase.createMigrated();
        return new DriverManagerDataSource(database.url(), database.username(), database.password());
    }
}
