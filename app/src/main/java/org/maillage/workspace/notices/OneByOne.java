package org.maillage.workspace.notices;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells people one by one, each in a transaction that holds the mail and the mark that it was told: a node that dies
/// between two leaves the rest to the next time, and nobody is told twice.
@Component
record OneByOne(TransactionTemplate transaction) {

    /// What cannot be told to one keeps nobody else from hearing; it is thrown at the end, so that it is tried again.
    void each(List<UUID> people, Consumer<UUID> telling) {
        RuntimeException failed = null;
        for (UUID person : people) {
            failed = tell(person, telling, failed);
        }
        if (failed != null) {
            throw failed;
        }
    }

    private @Nullable RuntimeException tell(UUID person, Consumer<UUID> telling, @Nullable RuntimeException before) {
        try {
            transaction.executeWithoutResult(begun -> telling.accept(person));
            return before;
        } catch (RuntimeException failure) {
            return failure;
        }
    }
}
