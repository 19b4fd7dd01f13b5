package org.maillage.base.database;

/// A wait between two looks at another process, which tells us nothing by itself.
final class Pause {

    private Pause() {}

    static void ofMilliseconds(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", e);
        }
    }
}
