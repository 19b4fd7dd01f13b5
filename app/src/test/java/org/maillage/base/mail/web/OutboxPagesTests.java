package org.maillage.base.mail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseDatabase;
import org.maillage.HouseTest;
import org.maillage.accounts.signin.MovableClock;
import org.maillage.base.database.TestDatabase;
import org.maillage.base.mail.Deliveries;
import org.maillage.base.mail.MailState;
import org.maillage.base.mail.Mails;
import org.maillage.base.mail.TestOutbox;
import org.maillage.base.mail.web.OutboxPage.Letter;
import org.maillage.site.Words;
import org.maillage.site.components.Tab;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What an administrator follows where a server sends the mail.
@HouseTest
class OutboxPagesTests {

    private final MovableClock clock = new MovableClock();
    private final JdbcClient jdbc = JdbcClient.create(database());
    private final Mails mails = TestOutbox.of(jdbc, clock);
    private final Deliveries deliveries = TestOutbox.deliveries(jdbc, clock);

    @Autowired
    private Words words;

    private OutboxPages pages;

    @BeforeEach
    void write() {
        pages = new OutboxPages(mails, deliveries, TestOutbox.withServer(), words, clock);
        mails.write("lea@saint-aubin.example", "Bienvenue", "http://localhost/invitation/secret");
    }

    @Test
    void showsNoTextSinceItsLinksOpenTheAccountsOfOthers() {
        assertThat(onlyLetter(null).lines()).isEmpty();
    }

    @Test
    void saysWhatFailedForGoodAndWhyAndSendsItAgain() {
        set("failed_at = written_at, attempts = 1, refusal_code = 550, last_failure = '550 5.1.1 Unknown user'");
        Letter failed = onlyLetter(MailState.FAILED);
        assertThat(failed.state())
                .isEqualTo(new OutboxPage.State(
                        "bad", "échec", "Le serveur ne connaît pas cette adresse.", "550 5.1.1 Unknown user"));
        assertThat(failed.again()).isNotNull();
        assertThat(deliveries.sendAgain(failed.again())).isTrue();
        assertThat(onlyLetter(MailState.WAITING).again()).isNull();
    }

    @Test
    void sendsAgainAtOnceAllThatFailed() {
        mails.write("leo@saint-aubin.example", "Bienvenue", "Bonjour");
        set("failed_at = written_at, attempts = 1, refusal_code = 550");
        assertThat(pages.page(MailState.FAILED).mayAskAllAgain()).isTrue();
        assertThat(deliveries.sendFailedAgain()).isEqualTo(2);
        assertThat(pages.page(MailState.FAILED).letters()).isEmpty();
    }

    @Test
    void offersToSendAgainWhatWasNeverAnsweredButNotWhatIsOnItsWay() {
        set("handed_over_at = written_at");
        Letter leaving = onlyLetter(MailState.UNANSWERED);
        assertThat(leaving.again()).isNull();
        clock.pass(Duration.ofMinutes(16));
        Letter unanswered = onlyLetter(MailState.UNANSWERED);
        assertThat(unanswered.state()).extracting(OutboxPage.State::label).isEqualTo("remis, sans réponse");
        assertThat(deliveries.sendAgain(unanswered.again())).isTrue();
        set("sent_at = written_at, body = null");
        assertThat(deliveries.sendAgain(unanswered.again())).as("it is sent").isFalse();
    }

    @Test
    void countsEachStateAndSaysWhenTheServerTakesNothing() {
        jdbc.sql("""
                        insert into mail.server_pause (since, failures, next_attempt_at, refusal_code, last_failure)
                        values (now(), 1, now(), 0, 'Connection refused')
                        """).update();
        OutboxPage page = pages.page(null);
        assertThat(page.pause()).extracting(OutboxPage.Pause::reason).asString().contains("n’a pas abouti");
        assertThat(page.states())
                .extracting(Tab::label, Tab::count)
                .containsExactly(
                        tuple("Tous", null),
                        tuple("en attente", 1),
                        tuple("remis, sans réponse", 0),
                        tuple("envoyé", null),
                        tuple("échec", 0));
    }

    private Letter onlyLetter(MailState state) {
        var letters = pages.page(state).letters();
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private void set(String columns) {
        jdbc.sql("update mail.message set " + columns).update();
    }

    private static DriverManagerDataSource database() {
        TestDatabase database = HouseDatabase.createMigrated();
        return new DriverManagerDataSource(database.url(), database.username(), database.password());
    }
}
