package org.maillage.base.backup.tables;

import org.maillage.base.backup.file.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A word every few seconds, so that nobody wonders what a long command is doing.
public final class Progress {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");
    private static final long INTERVAL_NANOS = 5_000_000_000L;

    private final String what;
    private final long began = System.nanoTime();
    private long lastTold = began;

    /// @param what is being done: "lecture", "écriture"
    public Progress(String what) {
        this.what = what;
    }

    public void tell(String table, long rows) {
        long now = System.nanoTime();
        if (now - lastTold > INTERVAL_NANOS) {
            lastTold = now;
            CONSOLE.info("… {} de {} : {}", what, table, Words.rows(rows));
        }
    }

    public String elapsed() {
        return Words.seconds(System.nanoTime() - began);
    }
}
