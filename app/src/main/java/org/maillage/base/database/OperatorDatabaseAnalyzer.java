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

    private static final String CURE =
            "Vérifiez MAILLAGE_DATABASE_URL, MAILLAGE_DATABASE_USER et MAILLAGE_DATABASE_PASSWORD.";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return switch (state.substring(0, 2)) {
            case "08" -> analysis("La base de données ne répond pas", cause, rootFailure);
            case "28", "3D" -> analysis("La base de données refuse la connexion", cause, rootFailure);
            default -> null;
        };
    }

    private static FailureAnalysis analysis(String what, PSQLException cause, Throwable rootFailure) {
        return new FailureAnalysis(what + " (" + cause.getMessage() + ").", CURE, rootFailure);
    }
}
