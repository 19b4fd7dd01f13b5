package org.maillage.base.mail.delivery;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many messages a node hands over in a second, at most: servers that are pressed refuse, and the slower the
/// messages follow each other, the less likely a process dies in the window between dot and commit ([Courier]).
@Component
class Pace {

    private final long stepNanos;
    private long next = System.nanoTime();

    Pace(@Value("${maillage.mail.per-second:100}") int messagesPerSecond) {
        this.stepNanos = Duration.ofSeconds(1).toNanos() / messagesPerSecond;
    }

    /// Waits until the next message may leave.
    void await() {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, reserve() - System.nanoTime())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long reserve() {
        long reserved = Math.max(next, System.nanoTime());
        next = reserved + stepNanos;
        return reserved;
    }
}
