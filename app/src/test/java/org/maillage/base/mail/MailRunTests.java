package org.maillage.base.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.HouseDatabase;
import org.maillage.accounts.signin.MovableClock;
import org.maillage.base.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

class MailRunTests {

    @RegisterExtension
    private final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private final MovableClock clock = new MovableClock();
    private final DriverManagerDataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Mails mails = new Mails(jdbc, clock);

    @Test
    void sendsWhatWasWrittenWithItsAccents() throws Exception {
        mails.write(
                "lea@saint-aubin.example", "Léa, l’enquête est prête à l’école", "Bonjour Léa,\nà bientôt « ici ».");
        run(server.getSmtp().getPort()).sendWaiting();

        Message received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Léa, l’enquête est prête à l’école");
        assertThat(received.getContent().toString()).contains("à bientôt « ici ».");
        assertThat(received.getAllRecipients()[0]).hasToString("lea@saint-aubin.example");
    }

    @Test
    void keepsNothingOfTheTextOnceSent() {
        mails.write("lea@saint-aubin.example", "Bienvenue", "http://localhost/invitation/secret");
        run(server.getSmtp().getPort()).sendWaiting();

        assertThat(mails.listLatest(1)).singleElement().satisfies(message -> {
            assertThat(message.body()).isNull();
            assertThat(message.sentAt()).isNotNull();
        });
    }

    @Test
    void sendsEachMessageOnceThoughTwoNodesSend() throws Exception {
        List<String> subjects =
                IntStream.range(0, 30).mapToObj(i -> "Message " + i).toList();
        subjects.forEach(subject -> mails.write("lea@saint-aubin.example", subject, "Bonjour"));

        int port = server.getSmtp().getPort();
        Thread here = Thread.ofVirtual().start(() -> run(port).sendWaiting());
        Thread there = Thread.ofVirtual().start(() -> run(port).sendWaiting());
        here.join();
        there.join();

        assertThat(Arrays.stream(server.getReceivedMessages()).map(MailRunTests::subject))
                .containsExactlyInAnyOrderElementsOf(subjects);
    }

    @Test
    void triesAgainLaterWhatTheServerRefused() {
        mails.write("lea@saint-aubin.example", "Bienvenue", "Bonjour");
        int nobodyListens = 1;
        run(nobodyListens).sendWaiting();
        assertThat(mails.listLatest(1))
                .singleElement()
                .satisfies(message -> assertThat(message.lastFailure()).isNotNull());

        run(server.getSmtp().getPort()).sendWaiting();
        assertThat(server.getReceivedMessages()).as("too early").isEmpty();

        clock.pass(Duration.ofMinutes(1));
        run(server.getSmtp().getPort()).sendWaiting();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void waitsLongerAfterEachRefusal() {
        assertThat(MailRun.delayAfter(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(MailRun.delayAfter(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(MailRun.delayAfter(19)).isEqualTo(Duration.ofHours(6));
    }

    private MailRun run(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        return new MailRun(jdbc, sender, transaction, clock, "Maillage <ne-pas-repondre@saint-aubin.example>");
    }

    private static String subject(Message message) {
        return GreenMailUtil.getHeaders((jakarta.mail.internet.MimeMessage) message)
                .lines()
                .filter(line -> line.startsWith("Subject: "))
                .findFirst()
                .orElseThrow()
                .substring("Subject: ".length());
    }

    private static DriverManagerDataSource database() {
        TestDatabase database = HouseDatabase.createMigrated();
        return new DriverManagerDataSource(database.url(), database.username(), database.password());
    }
}
