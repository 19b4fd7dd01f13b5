package org.maillage.convention.portable;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.maillage.base.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Looks several times a day for files of conventions that were handed in and that nobody decided about in time: they
/// hold names and what institutions keep for themselves, and go. Several nodes may look at once.
@Component
class UndecidedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(UndecidedFiles.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionOperations transaction;

    UndecidedFiles(JdbcClient jdbc, Clock clock, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(
            initialDelayString = "${maillage.received-files.first:PT10M}",
            fixedDelayString = "${maillage.received-files.every:PT6H}")
    void forgetAllDue() {
        Actor.HOUSE.runs(() -> transaction.executeWithoutResult(status -> forget()));
    }

    private void forget() {
        Timestamp due = Timestamp.from(clock.instant().minus(Duration.ofDays(ReceivedFile.DAYS_TO_DECIDE)));
        int forgotten = jdbc.sql("delete from convention.received_file where became is null and received_at <= ?")
                .param(due)
                .update();
        if (forgotten > 0) {
            LOG.info("Files of conventions that nobody decided about in time and that were erased: {}", forgotten);
        }
    }
}
