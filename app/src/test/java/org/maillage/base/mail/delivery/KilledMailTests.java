package org.maillage.base.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.base.database.Eventually;
import org.maillage.base.mail.SmtpSink;

/// `kill -9` of a node on either side of the final dot, then two nodes for the rest: each message arrives once.
class KilledMailTests {

    private static final int MAILS = 300;

    private final Post post = new Post();
    private final List<Process> nodes = new ArrayList<>();
    private final AtomicInteger recipients = new AtomicInteger();
    private final AtomicInteger dots = new AtomicInteger();

    @AfterEach
    void stop() throws Exception {
        for (Process node : nodes) {
            node.destroyForcibly().waitFor();
        }
    }

    @Test
    void eachMessageArrivesOnceWhicheverSideOfTheDotANodeDiesOn() throws Exception {
        try (var server = new SmtpSink()) {
            post.writeToLea(MAILS);

            server.answer(line -> line.startsWith("RCPT") && recipients.incrementAndGet() == 50 ? kill() : null);
            diesSending(server);
            assertThat(server.received())
                    .as("the fiftieth had not been handed over")
                    .hasSize(49);

            server.answer(line -> line.equals(".") && dots.incrementAndGet() == 50 ? killOnceMarked(99) : null);
            diesSending(server);
            Eventually.holds("the fiftieth was", () -> server.received().size() == 99);

            server.answer(line -> null);
            nodes.add(MailNode.start(post.database(), server.port()));
            nodes.add(MailNode.start(post.database(), server.port()));
            Eventually.holds(
                    "all have left", () -> count("sent_at is not null or handed_over_at is not null") == MAILS);
            Eventually.holds("all have arrived", () -> server.received().size() >= MAILS);
            assertThat(server.received()).hasSize(MAILS);
            assertThat(new HashSet<>(server.received())).hasSize(MAILS);
            Eventually.holds("what the dead nodes did not read stays known", () -> count("sent_at is null") == 2);
        }
    }

    private void diesSending(SmtpSink server) throws Exception {
        Process node = MailNode.start(post.database(), server.port());
        nodes.add(node);
        node.waitFor();
    }

    private String killOnceMarked(int messages) {
        try {
            Eventually.holds("it is marked", () -> count("handed_over_at is not null") == messages);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return kill();
    }

    private String kill() {
        nodes.getLast().destroyForcibly().onExit().join();
        return SmtpSink.BREAK;
    }

    private int count(String condition) {
        return post.jdbc()
                .sql("select count(*) from mail.message where " + condition)
                .query(Integer.class)
                .single();
    }
}
