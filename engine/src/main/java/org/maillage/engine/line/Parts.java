package org.maillage.engine.line;

import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Work cut in parts of a fixed size, done by one processor or by all: what comes of it is the same.
final class Parts {

    private static final int SIZE = 64;

    private Parts() {}

    interface Work {
        void on(int item);
    }

    /// @param worker makes what does the work of a part; each has what it needs for itself
    static void each(int items, boolean parallel, Supplier<Work> worker) {
        IntStream parts = IntStream.range(0, (items + SIZE - 1) / SIZE);
        (parallel ? parts.parallel() : parts).forEach(part -> {
            Work work = worker.get();
            for (int item = part * SIZE; item < Math.min(items, (part + 1) * SIZE); item++) {
                work.on(item);
            }
        });
    }
}
