package org.maillage.base.files;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.maillage.base.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Erases for good, several times a day, the files that were removed and that nobody brought back in time. Several
/// nodes
/// may look at once.
@Component
public class ErasedFiles {

    /// Within which a removed file can come back.
    public static final int DAYS_TO_RESTORE = 90;

    private static final Logger LOG = LoggerFactory.getLogger(ErasedFiles.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionOperations transaction;

    ErasedFiles(JdbcClient jdbc, Clock clock, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${maillage.files.first:PT12M}", fixedDelayString = "${maillage.files.every:PT6H}")
    public void eraseAllDue() {
        Actor.HOUSE.runs(() -> transaction.executeWithoutResult(status -> erase()));
    }

    private void erase() {
        OffsetDateTime due =
                clock.instant().minus(Duration.ofDays(DAYS_TO_RESTORE)).atOffset(ZoneOffset.UTC);
        int erased = jdbc.sql("delete from files.file where deleted_at <= ?")
                .param(due)
                .update();
        if (erased > 0) {
            LOG.info("Files that had been removed and that were erased for good: {}", erased);
        }
    }
}
