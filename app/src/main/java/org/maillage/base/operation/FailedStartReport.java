package org.maillage.base.operation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Tells the operator in one line why the start failed and what to do; the stack trace goes to the log file.
class FailedStartReport implements FailureAnalysisReporter {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");
    private static final Logger LOG = LoggerFactory.getLogger(FailedStartReport.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String cure = analysis.getAction() == null ? "" : analysis.getAction();
        CONSOLE.error(
                "{}",
                (analysis.getDescription() + " " + cure)
                        .replaceAll("\\s*\\R\\s*", " ")
                        .strip());
        LOG.error("Failed start", analysis.getCause());
    }
}
