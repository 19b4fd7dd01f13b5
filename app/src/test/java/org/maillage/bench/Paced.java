package org.maillage.bench;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Work that is asked for without waiting for what was asked before: the delay is counted from the moment when it was
/// asked, so that a queue is seen.
final class Paced {

    private static final int WORKERS = 8;

    private Paced() {}

    /// How many a second two that never rest get through.
    static double peak(IntConsumer work, int count) {
        var next = new AtomicInteger();
        long began = System.nanoTime();
        try (var workers = Executors.newFixedThreadPool(2)) {
            var both = IntStream.range(0, 2)
                    .mapToObj(_ -> workers.submit(() -> {
                        for (int one = next.getAndIncrement(); one < count; one = next.getAndIncrement()) {
                            work.accept(one);
                        }
                    }))
                    .toList();
            both.forEach(Paced::await);
        }
        return count / ((System.nanoTime() - began) / 1e9);
    }

    /// @param perSecond how often it is asked for, at moments drawn at random
    /// @return milliseconds from asking to answer, the shortest first
    static double[] delays(IntConsumer work, int count, double perSecond) {
        var random = new Random(7);
        var delays = new double[count];
        try (var workers = Executors.newScheduledThreadPool(WORKERS)) {
            long began = System.nanoTime();
            var asked = new Future<?>[count];
            double at = 0;
            for (int number = 0; number < count; number++) {
                at += -Math.log(1 - random.nextDouble()) / perSecond;
                int one = number;
                long due = began + (long) (at * 1e9);
                asked[number] = workers.schedule(
                        () -> {
                            work.accept(one);
                            delays[one] = (System.nanoTime() - due) / 1e6;
                        },
                        due - System.nanoTime(),
                        TimeUnit.NANOSECONDS);
            }
            for (Future<?> one : asked) {
                await(one);
            }
        }
        Arrays.sort(delays);
        return delays;
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
