package org.maillage.base.mail.delivery;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.maillage.base.mail.delivery.ServerPauses.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every few seconds whether messages wait, and sends couriers for them; all nodes do, side by side.
///
/// No job of `base.jobs`: the row is the job already, written in the transaction that causes it. Its lock frees it in
/// the instant its node dies, where a job would wait a minute for four heartbeats, and cost two commits more.
@Component
@ConditionalOnProperty("spring.mail.host")
@Profile("!demo")
class MailRun {

    private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);
    private static final int WORTH_A_COURIER = 25;
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final DataSource database;
    private final JdbcClient jdbc;
    private final MailServer server;
    private final ServerPauses pauses;
    private final Clock clock;
    private final Pace pace;
    private final int mostCouriers;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile List<Thread> couriers = List.of();

    MailRun(
            DataSource database,
            MailServer server,
            ServerPauses pauses,
            Clock clock,
            Pace pace,
            @Value("${maillage.mail.connections:2}") int mostCouriers) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.server = server;
        this.pauses = pauses;
        this.clock = clock;
        this.pace = pace;
        this.mostCouriers = mostCouriers;
    }

    /// Waits for nobody, since other work of the house keeps time on the same thread.
    @Scheduled(fixedDelayString = "${maillage.mail.every:PT5S}")
    void look() {
        if (stopped.get() || couriers.stream().anyMatch(Thread::isAlive)) {
            return;
        }
        Pause pause = pauses.find().orElse(null);
        if (pause != null && !pause.over()) {
            return;
        }
        int needed = Math.ceilDiv(countWaiting(mostCouriers * WORTH_A_COURIER), WORTH_A_COURIER);
        couriers = pause == null
                ? send(needed, Courier::carryAll)
                : send(Math.min(needed, 1), Courier::carryOverOneConnection);
    }

    private List<Thread> send(int needed, Consumer<Courier> work) {
        return IntStream.range(0, needed)
                .mapToObj(number ->
                        Thread.ofPlatform().name("mail-" + number).daemon().start(() -> carry(work)))
                .toList();
    }

    private int countWaiting(int most) {
        return jdbc.sql("""
                        select count(*) from (
                          select from mail.message
                          where handed_over_at is null and failed_at is null and sent_at is null
                            and next_attempt_at <= ? limit ?) waiting
                        """)
                .params(OffsetDateTime.now(clock), most)
                .query(Integer.class)
                .single();
    }

    private void carry(Consumer<Courier> work) {
        try (var handover = new Handover(database, clock)) {
            work.accept(new Courier(server, handover, pauses, server.composition(clock), pace, stopped::get));
        } catch (SQLException | RuntimeException failure) {
            LOG.error("A courier stopped; the next run goes on", failure);
        }
    }

    /// Ends between two messages, before the database is closed under the one that is being handed over.
    @EventListener(ContextClosedEvent.class)
    void end() throws InterruptedException {
        stopped.set(true);
        await(LAST_WORDS);
    }

    /// Until no courier is under way, or each has had that time.
    void await(Duration patience) throws InterruptedException {
        for (Thread courier : couriers) {
            courier.join(patience);
        }
    }
}
