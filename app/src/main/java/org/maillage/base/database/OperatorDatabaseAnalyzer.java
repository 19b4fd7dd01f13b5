package org.maillage.base.database;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// The operator's own database does not answer, or not to us.
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OperatorDatabaseAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return state.startsWith("08")
                ? analysis("La base de données ne répond pas", cause, rootFailure)
                : state.startsWith("28") || state.startsWith("3D")
                        ? analysis("La base de données refuse la connexion", cause, rootFailure)
                        : null;
    }

    private static FailureAnalysis analysis(String what, PSQLException cause, Throwable rootFailure) {
        return new FailureAnalysis(
                what + " (" + cause.getMessage() + ").", DatabaseUnavailable.CHECK_SETTINGS, rootFailure);
    }
}
