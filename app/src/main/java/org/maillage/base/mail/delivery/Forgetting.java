package org.maillage.base.mail.delivery;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.maillage.base.jobs.Recurring;
import org.maillage.base.jobs.Rhythm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases mails a year after they were written, sent or not: who wrote to whom about what is kept no longer than an
/// operator needs to answer for it.
@Component
class Forgetting implements Recurring {

    private static final int MONTHS = 12;
    private static final Rhythm RHYTHM = Rhythm.daily(LocalTime.of(3, 30));

    private final JdbcClient jdbc;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail-forgetting";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    @Transactional
    public void run() {
        jdbc.sql("delete from mail.message where written_at < ?")
                .param(OffsetDateTime.now(clock).minusMonths(MONTHS))
                .update();
    }
}
