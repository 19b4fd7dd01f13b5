package org.maillage.base.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change of one row, as the trigger wrote it.
///
/// @param deed what was done together with it
/// @param row which row of the table, when the subject has several there; null for the subject's own, for a row that
/// has no id, and for what changed before the journal kept it
/// @param table schema and table, such as `plan.action_topic`
public record JournalEntry(
        long id,
        Instant at,
        Deed deed,
        String actor,
        String subjectKind,
        UUID subjectId,
        @Nullable UUID row,
        String table,
        Operation operation,
        List<Change> changes) {

    /// A change that no journal holds, such as the difference of two states: nobody did it, at no time.
    public static JournalEntry told(
            String subjectKind, UUID subjectId, String table, Operation operation, List<Change> changes) {
        return new JournalEntry(
                0,
                Instant.EPOCH,
                new Deed(0, Instant.EPOCH),
                "",
                subjectKind,
                subjectId,
                null,
                table,
                operation,
                changes);
    }

    /// One transaction. A database that was restored counts its transactions anew: the moment tells two of one number
    /// apart.
    public record Deed(long batch, Instant at) {}

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
