package org.maillage.convention.contents;

import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.maillage.base.Saved;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes while nobody else writes: for the fraction of a second that an adoption or a removal takes, conventions can
/// be read and not changed. What is read is then what is written on.
///
/// It gives way rather than wait: who writes while it asks for the tables is never the one that a deadlock stops.
@Component
public class Standstill {

    private static final int TRIES = 20;
    /// Shorter than the second after which PostgreSQL looks for a deadlock.
    private static final String PATIENCE = "400ms";

    private static final Saved BUSY = new Saved.Refused(
            "", "Trop de personnes écrivent en ce moment : rien n’a été changé, recommencez dans un instant.");

    private final JdbcClient jdbc;
    private final ContentTables tables;
    private final TransactionTemplate transaction;

    Standstill(JdbcClient jdbc, ContentTables tables, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.transaction = new TransactionTemplate(transactions);
        // What is refused is taken back alone, whatever transaction it was tried in.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// Anything but done is taken back whole.
    ///
    /// @param refusal what to say when the database refuses the values
    public Saved during(Supplier<Saved> work, Function<DataIntegrityViolationException, Saved> refusal) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return attempt(work);
            } catch (DataIntegrityViolationException refused) {
                return refusal.apply(refused);
            } catch (PessimisticLockingFailureException busy) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextLong(5, 40)));
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
        String all = tables.listAll().stream().map(ContentTable::name).collect(Collectors.joining(", "));
        jdbc.sql("set local lock_timeout = '" + PATIENCE + "'").update();
        jdbc.sql("lock table " + all + " in share row exclusive mode").update();
        jdbc.sql("set local lock_timeout = 0").update();
    }
}
