package org.maillage.benchmarks;

import java.util.function.IntConsumer;

/// Two threads, each with half of a work.
final class Halves {

    private Halves() {}

    static void run(IntConsumer half) throws InterruptedException {
        var other = Thread.ofPlatform().start(() -> half.accept(1));
        half.accept(0);
        other.join();
    }
}
