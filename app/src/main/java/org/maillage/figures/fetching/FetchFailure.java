package org.maillage.figures.fetching;

/// Ends a fetch that cannot go on; it never leaves this package.
final class FetchFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /// @param sentence in French
    FetchFailure(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
