package org.maillage.base.intake;

/// Which rows of a file to read.
public enum RowFilter {
    ALL("true"),
    NEW("state = 'new' and not left_out"),
    CHANGED("state = 'changed' and not left_out"),
    SAME("state = 'same' and not left_out"),
    ERROR("state = 'error' and not left_out"),
    /// Something to look at, in error or not.
    DOUBTFUL("problems <> '[]' and not left_out"),
    LEFT_OUT("left_out"),
    KEPT("kept <> ''");

    private final String condition;

    RowFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
