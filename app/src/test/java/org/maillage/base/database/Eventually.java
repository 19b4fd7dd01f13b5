package org.maillage.base.database;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/// Waits for what another process does, which gives no sign when it has.
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Eventually() {}

    public static void holds(String what, Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            Thread.sleep(50);
        }
    }
}
