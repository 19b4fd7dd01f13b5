package org.maillage.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says which file of the demonstration is wrong, instead of a stack trace.
class DemoRefusalAnalyzer extends AbstractFailureAnalyzer<DemoRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemoRefusal refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), "Corrigez ce fichier et relancez.", failure);
    }
}
