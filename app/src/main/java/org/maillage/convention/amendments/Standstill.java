package org.maillage.convention.amendments;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.maillage.base.Saved;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes while nobody else writes: for the fraction of a second that an adoption takes, plans can be read and not
/// changed. What is read is then what is written on, in the convention as in the copy.
///
/// It gives way rather than wait: who writes while it asks for the tables is never the one that a deadlock stops.
@Component
class Standstill {

    private static final int TRIES = 20;
    /// Shorter than the second after which PostgreSQL looks for a deadlock.
    private static final String PATIENCE = "400ms";

    private static final Saved BUSY = new Saved.Refused(
            "", "Trop de personnes écrivent en ce moment : rien n’a été changé, recommencez dans un instant.");
    private static final Saved TWICE = new Saved.Refused(
            "",
            "Un nom ou un code que donne cet avenant existe déjà dans la convention : changez-le dans le projet. Rien n’a été changé.");

    private final JdbcClient jdbc;
    private final ContentTables tables;
    private final TransactionTemplate transaction;

    Standstill(JdbcClient jdbc, ContentTables tables, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.transaction = transaction;
    }

    /// Anything but done is taken back whole.
    Saved during(Supplier<Saved> work) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return attempt(work);
            } catch (DuplicateKeyException twice) {
                return TWICE;
            } catch (PessimisticLockingFailureException busy) {
                Thread.onSpinWait();
            }
        }
        return BUSY;
    }

    private Saved attempt(Supplier<Saved> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            stop();
            Saved saved = work.get();
            if (!(saved instanceof Saved.Done)) {
                status.setRollbackOnly();
            }
            return saved;
        }));
    }

    private void stop() {
        String all = tables.listOf(ContentUse.CARRIED).stream()
                .map(ContentTable::name)
                .collect(Collectors.joining(", "));
        jdbc.sql("set local lock_timeout = '" + PATIENCE + "'").update();
        jdbc.sql("lock table " + all + ", convention.amendment in share row exclusive mode")
                .update();
        jdbc.sql("set local lock_timeout = 0").update();
    }
}
