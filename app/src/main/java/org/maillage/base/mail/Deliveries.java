package org.maillage.base.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What became of the messages of the outbox, and sending again what did not arrive.
@Component
public class Deliveries {

    /// The server has ten minutes to answer: a message that is on its way is not sent again beside itself.
    private static final Duration ANSWER = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Since when the server takes nothing, and why.
    public record ServerPause(OffsetDateTime since, OffsetDateTime nextAttemptAt, int refusalCode, String lastFailure) {

        public RefusalReason reason() {
            return RefusalReason.of(refusalCode, lastFailure);
        }
    }

    public Optional<ServerPause> findPause() {
        return jdbc.sql("select since, next_attempt_at, refusal_code, last_failure from mail.server_pause")
                .query(ServerPause.class)
                .optional();
    }

    /// How many messages stand in each state; those that were sent are not counted.
    public Map<MailState, Integer> countUnsent() {
        var counts = new EnumMap<MailState, Integer>(MailState.class);
        jdbc.sql("select " + Mails.STATE + " as state, count(*) from mail.message where sent_at is null group by 1")
                .query(row -> {
                    counts.put(MailState.valueOf(row.getString("state")), row.getInt("count"));
                });
        return counts;
    }

    /// Whether somebody may ask for it to be sent again: it failed, or was never answered.
    public boolean isOpenToAgain(Mails.Message message) {
        return message.state() == MailState.FAILED
                || (message.state() == MailState.UNANSWERED
                        && message.handedOverAt() != null
                        && message.handedOverAt().isBefore(unansweredSince()));
    }

    /// Puts a message back among those that wait; one that is sent, or on its way, stays as it is.
    @Transactional
    public boolean sendAgain(UUID message) {
        return jdbc.sql("""
                        update mail.message
                        set handed_over_at = null, failed_at = null, attempts = 0, next_attempt_at = ?
                        where id = ? and sent_at is null and (failed_at is not null or handed_over_at < ?)
                        """)
                        .params(OffsetDateTime.now(clock), message, unansweredSince())
                        .update()
                > 0;
    }

    /// @return how many had failed
    @Transactional
    public int sendFailedAgain() {
        return jdbc.sql("""
                        update mail.message set failed_at = null, attempts = 0, next_attempt_at = ?
                        where failed_at is not null
                        """).param(OffsetDateTime.now(clock)).update();
    }

    private OffsetDateTime unansweredSince() {
        return OffsetDateTime.now(clock).minus(ANSWER);
    }
}
