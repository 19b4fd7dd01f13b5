package org.maillage.engine.osm;

import java.io.InterruptedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The threads of one reading: where one fails, all end.
///
/// GraphHopper decodes blocks on threads of its own, and waits for ever for one that ran out of memory. Threads started
/// by those of a group belong to it, which is how their end is known here.
final class Crew extends ThreadGroup {

    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    Crew() {
        super("streets");
    }

    /// Does a work, and waits for every thread that it started.
    ///
    /// @return what failed, the first first; none when all is done
    /// @throws InterruptedIOException when the caller is interrupted: nothing of the work can be relied on
    List<Throwable> run(Runnable work) throws InterruptedIOException {
        new Thread(this, work, getName()).start();
        boolean isInterrupted = false;
        for (var one = new Thread[1]; enumerate(one) > 0; ) {
            try {
                one[0].join();
            } catch (InterruptedException stop) {
                isInterrupted = true;
                interrupt();
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The reading was interrupted");
        }
        return List.copyOf(failures);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        failures.add(failure);
        interrupt();
    }
}
