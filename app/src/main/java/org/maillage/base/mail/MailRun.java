package org.maillage.base.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Empties the outbox into the configured SMTP server, one message a transaction; a failure is tried again later.
///
/// Several nodes may run it at once: each message is locked by the one that sends it.
@Component
@ConditionalOnProperty("spring.mail.host")
@Profile("!demo")
class MailRun {

    private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);
    private static final int MAX_ATTEMPTS = 20;
    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final JavaMailSender server;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String from;

    MailRun(
            JdbcClient jdbc,
            JavaMailSender server,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${maillage.mail.from}") String from) {
        this.jdbc = jdbc;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
        this.from = from;
    }

    @Scheduled(fixedDelayString = "${maillage.mail.every:PT5S}")
    void sendWaiting() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sendOne()))) {
            // One more until none waits or the server refuses.
        }
    }

    private boolean sendOne() {
        var next = jdbc.sql("""
                        select id, recipient, subject, body, attempts from mail.message
                        where sent_at is null and attempts < ? and next_attempt_at <= ?
                        order by next_attempt_at, id limit 1 for update skip locked
                        """)
                .params(MAX_ATTEMPTS, OffsetDateTime.now(clock))
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .optional();
        return next.isPresent() && send(next.get());
    }

    private boolean send(Waiting mail) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        try {
            server.send(message);
            jdbc.sql("update mail.message set sent_at = ?, body = null, last_failure = null where id = ?")
                    .params(OffsetDateTime.now(clock), mail.id())
                    .update();
            return true;
        } catch (MailException refused) {
            LOG.warn("Mail {} to be tried again: {}", mail.id(), refused.getMessage());
            postpone(mail, refused);
            return false;
        }
    }

    private void postpone(Waiting mail, MailException refused) {
        jdbc.sql("""
                        update mail.message set attempts = attempts + 1, next_attempt_at = ?, last_failure = ?
                        where id = ?
                        """)
                .params(OffsetDateTime.now(clock).plus(delayAfter(mail.attempts())))
                .params(refused.getClass().getSimpleName(), mail.id())
                .update();
    }

    /// A minute, then twice as long each time, up to six hours.
    static Duration delayAfter(int attempts) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts, MAX_ATTEMPTS));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    private record Waiting(UUID id, String recipient, String subject, String body, int attempts) {}
}
