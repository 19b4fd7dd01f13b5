package org.maillage.convention;

import java.util.Locale;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The row of a convention as the lock of the rules that count its parts: two parties at least, one
/// coordinator at least. Without it two people could each remove the one before last.
@Component
class ConventionRow {

    private final JdbcClient jdbc;

    ConventionRow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Locks the convention until the end of the transaction.
    Convention.Status lock(ConventionId convention) {
        return jdbc.sql("select status from convention.convention where id = ? and deleted_at is null for update")
                .param(convention.value())
                .query(String.class)
                .optional()
                .map(status -> Convention.Status.valueOf(status.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> NotFound.of("Convention", convention.value()));
    }
}
