package org.maillage.figures.reading;

import org.maillage.figures.FileProblem;

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

    FileProblem problem() {
        return problem;
    }
}
