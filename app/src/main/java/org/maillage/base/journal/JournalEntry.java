package org.maillage.base.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change of one row, as the trigger wrote it.
///
/// @param batch number of the transaction: entries with the same batch were done together
/// @param table schema and table, such as `plan.action_topic`
public record JournalEntry(
        long id,
        Instant at,
        long batch,
        String actor,
        String subjectKind,
        UUID subjectId,
        String table,
        Operation operation,
        List<Change> changes) {

    public enum Operation {
        INSERT,
        UPDATE,
        DELETE
    }

    /// @param before the value before, as text; null when there was none
    /// @param after the value after, as text; null when there is none any more
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
