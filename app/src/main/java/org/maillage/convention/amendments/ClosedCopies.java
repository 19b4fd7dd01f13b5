package org.maillage.convention.amendments;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Forbidden;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/// What the database says to whoever adds something to a working copy while its avenant is being adopted, in words for
/// that person: no page offered it, and no form can mend it.
@Component
class ClosedCopies extends SQLExceptionSubclassTranslator {

    /// `object_not_in_prerequisite_state`, which `convention.refuse_closed_copy` raises.
    private static final String CLOSED = "55000";

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException refused) {
        if (CLOSED.equals(refused.getSQLState())) {
            throw new Forbidden("Cet avenant n’est plus en préparation.");
        }
        return super.doTranslate(task, sql, refused);
    }
}
