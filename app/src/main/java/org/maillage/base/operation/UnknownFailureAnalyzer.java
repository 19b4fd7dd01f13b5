package org.maillage.base.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Asked after those who know better: no failure reaches the console as a stack trace.
@Order(Ordered.LOWEST_PRECEDENCE)
class UnknownFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return new FailureAnalysis(
                "Maillage n’a pas pu démarrer (" + NestedExceptionUtils.getMostSpecificCause(failure) + ").",
                "Le détail est dans le fichier maillage.log du dossier de données.",
                failure);
    }
}
