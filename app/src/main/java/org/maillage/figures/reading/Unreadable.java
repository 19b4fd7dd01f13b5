package org.maillage.figures.reading;

import org.maillage.figures.FileProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Ends a reading that cannot go on; it never leaves this package.
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    Unreadable(FileProblem problem) {
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    static Unreadable ofFile(String sentence) {
        return new Unreadable(FileProblem.ofFile(sentence));
    }

    /// Where a document of JSON is not what was awaited.
    static Unreadable at(JsonParser parser, String sentence) {
        var at = parser.currentTokenLocation();
        return new Unreadable(new FileProblem(
                Math.max(1, at.getLineNr()), String.valueOf(Math.max(1, at.getColumnNr())), "", sentence));
    }

    static Unreadable ofDocument(JacksonException damaged) {
        var at = damaged.getLocation();
        return new Unreadable(new FileProblem(
                at == null ? 1 : Math.max(1, at.getLineNr()),
                at == null ? "1" : String.valueOf(Math.max(1, at.getColumnNr())),
                "",
                "Ce document JSON est coupé ou abîmé à cet endroit : téléchargez-le de nouveau."));
    }

    FileProblem problem() {
        return problem;
    }
}
