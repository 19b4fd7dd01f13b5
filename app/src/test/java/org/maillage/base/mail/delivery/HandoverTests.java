package org.maillage.base.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.maillage.base.mail.Mail;
import org.maillage.base.mail.SmtpSink;

/// Nothing twice, nothing lost, while nodes work side by side.
class HandoverTests {

    private final Post post = new Post();

    @Test
    void eachMessageLeavesOnceThoughTwoNodesSend() throws Exception {
        try (var server = new SmtpSink()) {
            post.writeToLea(300);
            Thread here = send(server.port());
            Thread there = send(server.port());
            here.join();
            there.join();
            assertThat(server.received()).hasSize(300);
            assertThat(new HashSet<>(server.received())).hasSize(300);
            assertThat(server.connections()).as("a hundred messages over each").isLessThan(10);
        }
    }

    @Test
    void theMarkIsThereBeforeTheServerAnswers() throws Exception {
        try (var server = new SmtpSink()) {
            post.writeToLea(1);
            server.answer(line -> line.equals(".") ? marked() : null);
            post.send(server.port());
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void theSameMailAskedForTwiceIsWrittenOnce() {
        Mail notice =
                Mail.to(Post.LEA, "Une action vous est confiée", "Bonjour").once("notice/42/lea");
        post.mails().write(notice);
        post.mails().write(notice);
        assertThat(post.mails().listLatest(9)).hasSize(1);
    }

    @Test
    void aMailIsErasedAYearAfterItWasWritten() {
        var forgetting = new Forgetting(post.jdbc(), post.clock());
        post.writeToLea(1);
        post.clock().pass(Duration.ofDays(360));
        post.writeToLea(2);
        forgetting.run();
        assertThat(post.mails().listLatest(9)).hasSize(3);
        post.clock().pass(Duration.ofDays(10));
        forgetting.run();
        assertThat(post.mails().listLatest(9)).hasSize(2);
    }

    /// Agrees once the mark can be read from another connection, which it can only be when it is committed.
    private String marked() {
        for (int look = 0; look < 200; look++) {
            if (post.jdbc()
                            .sql("select count(*) from mail.message where handed_over_at is not null")
                            .query(Integer.class)
                            .single()
                    == 1) {
                return null;
            }
        }
        return "451 The mark is not there";
    }

    private Thread send(int port) {
        return Thread.ofVirtual().start(() -> {
            try {
                post.send(port);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }
}
