package org.maillage.benchmarks.measure;

/// Who does a work, and can do it again and again.
///
/// @param name as shown
/// @param threads how many it uses
/// @param buildMillis how long it took to get ready, once: graphs, trees, indexes
/// @param run does the work once
public record Contender(String name, int threads, double buildMillis, Run run) {

    /// One run, by the clock of the program that does it: what its answer takes to travel is not counted.
    @FunctionalInterface
    public interface Run {

        /// @return how long it took, in milliseconds
        double millis() throws Exception;
    }

    /// The work in this machine, by its own clock.
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public static double clock(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return millisSince(began);
    }

    /// @param began by `System.nanoTime()`
    public static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    public static Contender here(String name, int threads, double buildMillis, Work work) {
        return new Contender(name, threads, buildMillis, () -> clock(work));
    }
}
