package org.maillage.engine.sites.exact;

import java.time.Duration;

/// The time that may be spent, over at once when the thread that asks is interrupted.
final class Budget {

    private static final long LONGEST = Long.MAX_VALUE / 4;

    private final Thread asking = Thread.currentThread();
    private final long deadline;

    /// @throws IllegalArgumentException when the time is negative
    Budget(Duration limit) {
        if (limit.isNegative()) {
            throw new IllegalArgumentException("A search of " + limit);
        }
        deadline = System.nanoTime() + Math.min(LONGEST, nanos(limit));
    }

    private static long nanos(Duration limit) {
        return limit.getSeconds() > LONGEST / 1_000_000_000 ? LONGEST : limit.toNanos();
    }

    boolean isSpent() {
        return asking.isInterrupted() || left() == 0;
    }

    long left() {
        return Math.max(0, deadline - System.nanoTime());
    }

    long leftMillis() {
        return left() / 1_000_000;
    }
}
