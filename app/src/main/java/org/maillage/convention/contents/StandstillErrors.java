package org.maillage.convention.contents;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Forbidden;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/// What PostgreSQL answers around a [Standstill] and Spring has no name for: a table that is not free in time, and what
/// somebody adds to a working copy that closed meanwhile. No page offered that, and no form can mend it.
@Component
class StandstillErrors extends SQLExceptionSubclassTranslator {

    private static final String NOT_FREE = "55P03";

    /// `object_not_in_prerequisite_state`, which `convention.refuse_closed_copy` raises.
    private static final String CLOSED = "55000";

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException refused) {
        return switch (refused.getSQLState()) {
            case NOT_FREE -> new CannotAcquireLockException(task, refused);
            case CLOSED -> throw new Forbidden("Cet avenant n’est plus en préparation.");
            case null, default -> super.doTranslate(task, sql, refused);
        };
    }
}
