package org.maillage.base.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The outbox: what was written and not yet sent.
@Component
public class Mails {

    private final JdbcClient jdbc;
    private final Clock clock;

    Mails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Puts a plain-text mail in the outbox, in the caller's transaction when there is one.
    @Transactional
    public void write(String recipient, String subject, String body) {
        write(Mail.to(recipient, subject, body));
    }

    /// Puts a mail in the outbox, in the caller's transaction when there is one, unless the same is there already.
    @Transactional
    public void write(Mail mail) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into mail.message (id, recipient, subject, body, written_at, next_attempt_at,
                          idempotency_key, list_unsubscribe)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (idempotency_key) do nothing
                        """)
                .params(UUID.randomUUID(), mail.recipient(), mail.subject(), mail.body(), now, now)
                .param(mail.key())
                .param(mail.unsubscribe())
                .update();
    }

    /// The latest messages, latest first; a message already sent has no body any more.
    public List<Message> listLatest(int limit) {
        return jdbc.sql("""
                        select id, recipient, subject, body, written_at, sent_at, last_failure
                        from mail.message order by written_at desc limit ?
                        """)
                .param(limit)
                .query((row, number) -> new Message(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getObject("written_at", OffsetDateTime.class),
                        row.getObject("sent_at", OffsetDateTime.class),
                        row.getString("last_failure")))
                .list();
    }

    public record Message(
            UUID id,
            String recipient,
            String subject,
            @Nullable String body,
            OffsetDateTime writtenAt,
            @Nullable OffsetDateTime sentAt,
            @Nullable String lastFailure) {}
}
