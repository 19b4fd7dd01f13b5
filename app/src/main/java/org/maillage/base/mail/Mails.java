package org.maillage.base.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The outbox: what was written, and how far it has come.
@Component
public class Mails {

    static final String STATE = """
            case when sent_at is not null then 'SENT' when failed_at is not null then 'FAILED'
              when handed_over_at is not null then 'UNANSWERED' else 'WAITING' end""";

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
        return list(null, limit);
    }

    /// @param state the only one that is listed, or null for all
    public List<Message> list(@Nullable MailState state, int limit) {
        return jdbc.sql("select * from (select *, " + STATE + """
                         as state from mail.message) message
                        where ?::text is null or state = ? order by written_at desc limit ?
                        """)
                .param(state == null ? null : state.name())
                .param(state == null ? null : state.name())
                .param(limit)
                .query(DataClassRowMapper.newInstance(Message.class))
                .list();
    }

    /// @param nextAttemptAt when it is sent, or sent again, if it waits
    /// @param refusalCode the three figures of the server's last refusal, 0 when it gave none
    /// @param lastFailure what the server said then
    public record Message(
            UUID id,
            String recipient,
            String subject,
            @Nullable String body,
            MailState state,
            OffsetDateTime writtenAt,
            OffsetDateTime nextAttemptAt,
            @Nullable OffsetDateTime handedOverAt,
            @Nullable OffsetDateTime sentAt,
            @Nullable Integer refusalCode,
            @Nullable String lastFailure) {

        public Optional<RefusalReason> reason() {
            return Optional.ofNullable(refusalCode)
                    .map(code -> RefusalReason.of(code, lastFailure == null ? "" : lastFailure));
        }
    }
}
