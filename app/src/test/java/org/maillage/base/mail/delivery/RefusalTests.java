package org.maillage.base.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.base.mail.SmtpSink;

/// What becomes of a message, and of the others, when the server does not take it.
class RefusalTests {

    private final Post post = new Post();
    private SmtpSink server;

    @BeforeEach
    void listen() throws Exception {
        server = new SmtpSink();
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void aRefusedAddressFailsForGoodAndTheOthersLeave() throws Exception {
        post.mails().write("parti@saint-aubin.example", "Bonjour", "Bonjour");
        post.mails().write("pas une adresse", "Bonjour", "Bonjour");
        post.writeToLea(3);
        server.answer(line -> line.startsWith("RCPT TO:<parti@") ? "550 5.1.1 Unknown user" : null);
        run();
        assertThat(server.received()).hasSize(3);
        assertThat(server.connections()).isEqualTo(1);
        assertThat(failed()).isEqualTo(2);
        assertThat(codes()).isEqualTo("501 550");
    }

    @Test
    void aRefusalForNowIsTriedAgainLaterAndLaterStill() throws Exception {
        post.writeToLea(1);
        server.answer(line -> line.startsWith("RCPT") ? "450 4.2.0 Greylisted" : null);
        run();
        post.clock().pass(Duration.ofSeconds(59));
        server.answer(line -> null);
        run();
        assertThat(server.received()).as("too early").isEmpty();
        post.clock().pass(Duration.ofSeconds(1));
        run();
        assertThat(server.received()).hasSize(1);
        assertThat(Handover.delayAfter(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Handover.delayAfter(19)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void aMessageRefusedAfterItsDotIsNotTakenAsDelivered() throws Exception {
        post.writeToLea(1);
        server.answer(line -> line.equals(".") ? "554 5.7.1 Spam" : null);
        run();
        assertThat(failed()).isEqualTo(1);
        assertThat(count("handed_over_at is null")).isEqualTo(1);
    }

    @Test
    void aMessageWithoutAnswerIsSentAgainUnderTheSameName() throws Exception {
        post.writeToLea(1);
        server.answer(line -> line.equals(".") ? SmtpSink.BREAK : null);
        run();
        assertThat(count("handed_over_at is null and sent_at is null")).isEqualTo(1);
        server.answer(line -> null);
        post.clock().pass(Duration.ofMinutes(1));
        run();
        assertThat(server.received()).hasSize(2);
        assertThat(new HashSet<>(server.received())).hasSize(1);
    }

    @Test
    void isGivenUpAfterTwentyRefusals() throws Exception {
        post.writeToLea(1);
        server.answer(line -> line.startsWith("RCPT") ? "451 Try again" : null);
        for (int attempt = 0; attempt < 19; attempt++) {
            run();
            post.clock().pass(Duration.ofHours(6));
        }
        assertThat(failed()).isZero();
        run();
        assertThat(failed()).isEqualTo(1);
    }

    @Test
    void aServerThatIsDownIsLeftAloneAndNoMessageIsCharged() throws Exception {
        post.writeToLea(60);
        server.close();
        run();
        assertThat(count("attempts = 0 and handed_over_at is null")).isEqualTo(60);
        assertThat(failures()).as("two couriers at once count for one").isEqualTo(1);
        post.clock().pass(Duration.ofSeconds(9));
        run();
        assertThat(failures()).as("not tried").isEqualTo(1);
        post.clock().pass(Duration.ofSeconds(1));
        run();
        assertThat(failures()).isEqualTo(2);
        assertThat(ServerPauses.lengthAfter(20)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aServerThatRefusesTheSenderHasNoMessageFail() throws Exception {
        post.writeToLea(3);
        server.answer(line -> line.startsWith("MAIL") ? "550 Sender rejected" : null);
        run();
        assertThat(count("attempts = 0 and handed_over_at is null and failed_at is null"))
                .isEqualTo(3);
        server.answer(line -> null);
        post.clock().pass(Duration.ofSeconds(10));
        run();
        assertThat(server.received()).hasSize(3);
        assertThat(failures()).as("the pause is over").isZero();
    }

    @Test
    void aServerThatTakesOnlySomeMessagesOverOneConnectionIsAskedForAnother() throws Exception {
        post.writeToLea(6);
        var carried = new AtomicInteger();
        server.answer(line -> line.startsWith("MAIL") && carried.incrementAndGet() % 3 == 0 ? "421 Enough" : null);
        run();
        assertThat(server.received()).hasSize(6);
        assertThat(server.connections()).isEqualTo(3);
        assertThat(count("attempts > 0")).isZero();
    }

    private void run() throws Exception {
        post.send(server.port());
    }

    private int failed() {
        return count("failed_at is not null");
    }

    private int failures() {
        return post.jdbc()
                .sql("select coalesce(max(failures), 0) from mail.server_pause")
                .query(Integer.class)
                .single();
    }

    private String codes() {
        return post.jdbc()
                .sql("select string_agg(refusal_code::text, ' ' order by refusal_code) from mail.message")
                .query(String.class)
                .single();
    }

    private int count(String condition) {
        return post.jdbc()
                .sql("select count(*) from mail.message where " + condition)
                .query(Integer.class)
                .single();
    }
}
