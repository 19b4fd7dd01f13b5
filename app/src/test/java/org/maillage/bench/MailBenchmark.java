package org.maillage.bench;

import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.base.database.Eventually;
import org.maillage.base.database.RunningApplication;
import org.maillage.base.database.TestDatabase;
import org.maillage.base.mail.SmtpSink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Ten thousand mails, on the durable database of an operator. First with the server killed three times on the way
/// and two nodes for the end, at the pace an operator gets: what arrives, twice or never. Then undisturbed and without
/// pace, beside a bare loop that sends the same messages over one connection, without outbox or mark.
class MailBenchmark {

    private static final int MAILS = 10_000;
    private static final int KILLS = Integer.getInteger("maillage.kills", 3);
    private static final String BODY = "Bonjour,\n\nvoici ce qui a changé : « l’école ».\n".repeat(30);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @TempDir
    Path homes;

    private RunningApplication node;
    private RunningApplication other;

    @AfterEach
    void stop() throws Exception {
        node.stop();
        if (other != null) {
            other.kill();
        }
    }

    @Test
    void sendsTenThousandMailsOnce() throws Exception {
        try (var sink = new SmtpSink()) {
            node = start("node", sink, Map.of());
            JdbcClient jdbc = database();
            write(jdbc);
            killOnTheWay(sink);
            other = start("other", sink, addressOf(node.embedded()));
            awaitAll(jdbc, sink, 1);
            List<String> received = sink.received();
            int unanswered = count(jdbc, "sent_at is null");
            other.kill();
            node.kill();
            node = start("node", sink, Map.of("MAILLAGE_MAIL_PER_SECOND", "1000000"));
            double seconds = undisturbed(jdbc, sink);
            tell(received, unanswered, seconds, floor());
        }
    }

    private void killOnTheWay(SmtpSink sink) throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            int moment = MAILS * kill / (KILLS + 2) + random.nextInt(MAILS / (KILLS + 2) / 2);
            while (sink.received().size() < moment) {
                Thread.sleep(random.nextInt(1, 10));
            }
            node.kill();
            node = start("node", sink, Map.of());
        }
    }

    /// @return seconds from the first message received to the last
    private double undisturbed(JdbcClient jdbc, SmtpSink sink) throws Exception {
        int before = sink.received().size();
        write(jdbc);
        Eventually.holds("the first leaves", () -> sink.received().size() > before);
        long began = System.nanoTime();
        while (sink.received().size() < before + MAILS) {
            Thread.sleep(5);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        awaitAll(jdbc, sink, 2);
        return seconds;
    }

    private static double floor() throws Exception {
        try (var sink = new SmtpSink()) {
            var settings = new Properties();
            settings.put("mail.smtp.host", "127.0.0.1");
            settings.put("mail.smtp.port", sink.port());
            Session session = Session.getInstance(settings);
            long began = System.nanoTime();
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect();
                for (int number = 0; number < MAILS; number++) {
                    var message = new MimeMessage(session);
                    message.setFrom("ne-pas-repondre@localhost");
                    message.setRecipients(MimeMessage.RecipientType.TO, recipient(number));
                    message.setSubject("Message " + number, "UTF-8");
                    message.setText(BODY, "UTF-8");
                    message.saveChanges();
                    transport.sendMessage(message, InternetAddress.parse(recipient(number)));
                }
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static void tell(List<String> received, int unanswered, double seconds, double floor) {
        int once = new HashSet<>(received).size();
        System.out.printf("%n%d courriels, le serveur tué %d fois, puis deux nœuds%n", MAILS, KILLS);
        System.out.printf(
                "reçus %d, dont deux fois %d ; sans réponse lue %d%n", once, received.size() - once, unanswered);
        System.out.printf(
                "sans incident ni cadence %.1f s ; simple boucle sur une connexion %.1f s%n%n", seconds, floor);
        System.out.print(Metrics.atLeast("mail_sent", once, "mails", MAILS));
        System.out.print(Metrics.atMost("mail_lost", MAILS - Math.min(once, MAILS), "mails", 0));
        System.out.print(Metrics.atMost("mail_twice", received.size() - once, "mails", 0));
        System.out.print(Metrics.atMost("mail_twice_by_message_id", Math.max(once - MAILS, 0), "mails", 0));
        System.out.print(Metrics.atLeast("mail_speed", MAILS / seconds, "mails/s", 200));
        System.out.print(Metrics.atMost("mail_time_to_bare_loop", seconds / floor, "ratio", 5));
        System.out.flush();
    }

    private RunningApplication start(String name, SmtpSink sink, Map<String, String> settings) throws Exception {
        var variables = new HashMap<>(Map.of(
                "MAILLAGE_MAIL_HOST",
                "127.0.0.1",
                "MAILLAGE_MAIL_PORT",
                Integer.toString(sink.port()),
                "MAILLAGE_MAIL_EVERY",
                "PT0.2S"));
        variables.putAll(settings);
        return RunningApplication.start(Files.createDirectories(homes.resolve(name)), variables);
    }

    private static Map<String, String> addressOf(TestDatabase database) {
        return Map.of(
                "MAILLAGE_DATABASE_URL", database.url(),
                "MAILLAGE_DATABASE_USER", database.username(),
                "MAILLAGE_DATABASE_PASSWORD", database.password());
    }

    private JdbcClient database() throws Exception {
        TestDatabase database = node.embedded();
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }

    private static void write(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into mail.message (id, recipient, subject, body, written_at, next_attempt_at)
                        select gen_random_uuid(), 'lea.' || number || '@saint-aubin.example', 'Message ' || number, ?,
                          now(), now()
                        from generate_series(1, ?) number
                        """).params(BODY, MAILS).update();
    }

    private static String recipient(int number) {
        return "lea." + number + "@saint-aubin.example";
    }

    private static void awaitAll(JdbcClient jdbc, SmtpSink sink, int rounds) throws Exception {
        Eventually.holds(
                "all are handed over",
                () -> count(jdbc, "handed_over_at is null") == 0
                        && sink.received().size() >= MAILS * rounds);
        Thread.sleep(1000); // what is on its way arrives
    }

    private static int count(JdbcClient jdbc, String condition) {
        return jdbc.sql("select count(*) from mail.message where " + condition)
                .query(Integer.class)
                .single();
    }
}
