package org.maillage.base.backup;

import org.maillage.base.backup.file.Refusal;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// A start that stops before an upgrade says why.
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAnalyzer extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Refusal cause) {
        return new FailureAnalysis(cause.getMessage(), "", rootFailure);
    }
}
