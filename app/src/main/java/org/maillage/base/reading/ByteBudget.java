package org.maillage.base.reading;

/// How many bytes an archive, or all those of one file together, may still become once opened. What is refused
/// has been inflated as well: it is spent all the same.
final class ByteBudget {

    private static final long MOST_BYTES = 320L << 20; // a million cells by LibreOffice weigh half of it

    private long left;

    ByteBudget(long bytes) {
        this.left = bytes;
    }

    static ByteBudget ofOneFile() {
        return new ByteBudget(MOST_BYTES);
    }

    void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw Refusal.tooLargeOnceOpened();
        }
    }
}
