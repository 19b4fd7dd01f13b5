package org.maillage.engine.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CrewTests {

    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void doesNotWaitForEverForAThreadThatRanOutOfMemory() throws Exception {
        var lack = new OutOfMemoryError("as a thread would");
        assertThat(new Crew().run(() -> {
                    var pool = Executors.newFixedThreadPool(1);
                    pool.execute(() -> {
                        throw lack;
                    });
                    await();
                    pool.shutdownNow();
                }))
                .containsExactly(lack);
    }

    @Test
    void waitsForAllThatItStarted() throws Exception {
        var isDone = new AtomicBoolean();
        assertThat(new Crew().run(() -> new Thread(() -> isDone.set(pause())).start()))
                .isEmpty();
        assertThat(isDone).isTrue();
    }

    @Test
    void endsWhenItsCallerIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> new Crew().run(this::await));
        assertThat(Thread.interrupted()).as("and says so").isTrue();
    }

    private void await() {
        try {
            never.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(50);
            return true;
        } catch (InterruptedException end) {
            return false;
        }
    }
}
