package org.maillage.plan.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Removing and restoring, the same way for everything a plan holds: a date, never a loss.
@Component
class Rows {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Rows(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /// A row as it was read.
    ///
    /// @param action the action it must belong to, or null when it belongs to none
    /// @param journaled the subject under which the journal keeps its changes
    record Read(
            String table, ConventionId convention, @Nullable UUID action, UUID id, int version, UUID journaled) {

        String condition() {
            return "id = :id and convention_id = :convention" + (action == null ? "" : " and action_id = :action");
        }
    }

    /// Changes a row over the version that was read.
    ///
    /// @param assignments in SQL; their parameters are set by the caller
    Saved change(Read row, String assignments, Map<String, ?> values) {
        return write(row, assignments + ", version = version + 1", values);
    }

    /// Takes the next version for what is written beside the row, its ties.
    Saved touch(Read row) {
        return write(row, "version = version + 1", Map.of());
    }

    private Saved write(Read row, String assignments, Map<String, ?> values) {
        int rows = jdbc.sql("""
                        update %s set %s
                        where %s and version = :version and deleted_at is null
                        """.formatted(row.table(), assignments, row.condition()))
                .params(values)
                .param("id", row.id())
                .param("convention", row.convention().value())
                .param("action", row.action())
                .param("version", row.version())
                .update();
        if (rows == 0) {
            requireHere(row);
            return journal.changedMeanwhile(row.journaled(), row.table());
        }
        return Saved.DONE;
    }

    Saved remove(Read row) {
        return change(
                row,
                "deleted_at = :now",
                java.util.Map.of("now", clock.instant().atOffset(ZoneOffset.UTC)));
    }

    /// Restoring what is there already changes nothing.
    void restore(Read row) {
        requireHere(row);
        jdbc.sql("update %s set deleted_at = null, version = version + 1 where %s and deleted_at is not null"
                        .formatted(row.table(), row.condition()))
                .param("id", row.id())
                .param("convention", row.convention().value())
                .param("action", row.action())
                .update();
    }

    // The journal knows every row of the instance: of one that stands elsewhere, not even who changed it may be told.
    private void requireHere(Read row) {
        boolean here = jdbc.sql("select exists (select from %s where %s)".formatted(row.table(), row.condition()))
                .param("id", row.id())
                .param("convention", row.convention().value())
                .param("action", row.action())
                .query(Boolean.class)
                .single();
        Absent.unless(here, row.table(), row.id());
    }
}
