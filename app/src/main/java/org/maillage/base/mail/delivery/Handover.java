package org.maillage.base.mail.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.maillage.base.mail.delivery.Refusal.Blame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The side of the database, while one message after another changes hands: one transaction for each.
///
/// The row is locked and marked as handed over in a transaction that stays open while the message travels. It is
/// committed in the instant after the final dot; a node that dies before leaves nothing behind, and another one takes
/// the message at once. What the server answered is written with the next message, so that each costs one commit.
final class Handover implements AutoCloseable {

    private static final int MAX_ATTEMPTS = 20;
    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);

    private final Connection connection;
    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable UUID taken;

    Handover(DataSource database, Clock clock) throws SQLException {
        this.connection = database.getConnection();
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.clock = clock;
        // A server that takes its time must not cost the transaction its life.
        jdbc.sql("set idle_in_transaction_session_timeout = 0").update();
        connection.setAutoCommit(false);
    }

    /// Locks the next message and marks it, in a transaction that stays open.
    Optional<Waiting> takeNext() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        with answered as (
                          update mail.message set sent_at = ?, body = null, last_failure = null, refusal_code = null
                          where id = ?)
                        update mail.message set handed_over_at = ?
                        where id = (
                          select id from mail.message
                          where handed_over_at is null and failed_at is null and sent_at is null
                            and next_attempt_at <= ?
                          order by next_attempt_at, id limit 1 for update skip locked)
                        returning id, recipient, subject, body, attempts, list_unsubscribe
                        """)
                .param(now)
                .param(taken)
                .params(now, now)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getString("list_unsubscribe")))
                .optional();
    }

    /// The server has all of it now: nobody sends it again unless the server refuses it.
    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The mark of a message may be lost: it may leave twice", e);
        }
        taken = null;
    }

    /// The server answered that it takes it.
    void confirm(Waiting mail) {
        taken = mail.id();
    }

    /// It did not leave: to be tried again later, or given up.
    void refuse(Waiting mail, Refusal refusal) {
        boolean givenUp = refusal.blame() == Blame.FOR_GOOD || mail.attempts() + 1 >= MAX_ATTEMPTS;
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        update mail.message set handed_over_at = null, attempts = attempts + 1, next_attempt_at = ?,
                          refusal_code = ?, last_failure = ?, failed_at = ?
                        where id = ?
                        """)
                .params(now.plus(delayAfter(mail.attempts())), refusal.code(), refusal.words())
                .param(givenUp ? now : null)
                .param(mail.id())
                .update();
        commit();
    }

    /// It did not leave, and is not to blame.
    void giveBack(Waiting mail) {
        jdbc.sql("update mail.message set handed_over_at = null where id = ?")
                .param(mail.id())
                .update();
        commit();
    }

    /// A minute, then twice as long each time, up to six hours.
    static Duration delayAfter(int attempts) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts, MAX_ATTEMPTS));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    /// Whatever was not handed over is free again.
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            jdbc.sql("reset idle_in_transaction_session_timeout").update();
        }
    }
}
