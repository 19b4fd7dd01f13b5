package org.maillage.partners.request;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.maillage.base.Saved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What a partner does through a mail: in the name of who received it, all of it or nothing.
@Component
public class PartnerWork {

    private final TransactionTemplate transaction;

    PartnerWork(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /// Undoes what the work wrote unless it is done.
    public Saved run(NewsRequest request, Supplier<Saved> work) {
        var outcome = new AtomicReference<>(Saved.DONE);
        request.actor()
                .runs(() -> transaction.executeWithoutResult(status -> {
                    outcome.set(work.get());
                    if (!(outcome.get() instanceof Saved.Done)) {
                        status.setRollbackOnly();
                    }
                }));
        return outcome.get();
    }
}
