package org.maillage.base.mail.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.maillage.base.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// What a node does about mail and nothing else, in a process of its own, so that it can be killed without waiting for
/// a whole application to start.
final class MailNode {

    private static final int COURIERS = 1;
    private static final int NO_PACE = 1_000_000;

    private MailNode() {}

    static Process start(TestDatabase database, int smtpPort) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailNode.class.getName(),
                        database.url(),
                        database.username(),
                        database.password(),
                        Integer.toString(smtpPort)))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        var database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        MailRun run = run(database, Integer.parseInt(arguments[3]), Clock.systemUTC(), COURIERS);
        while (true) {
            run.look();
            Thread.sleep(50);
        }
    }

    static MailRun run(DriverManagerDataSource database, int smtpPort, Clock clock, int couriers) throws Exception {
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(smtpPort);
        settings.setDefaultEncoding("UTF-8");
        var server = new MailServer(settings, "Maillage <ne-pas-repondre@saint-aubin.example>");
        var pauses = new ServerPauses(JdbcClient.create(database), clock);
        return new MailRun(database, server, pauses, clock, new Pace(NO_PACE), couriers);
    }
}
