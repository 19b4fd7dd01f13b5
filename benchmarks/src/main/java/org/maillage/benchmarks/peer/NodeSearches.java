package org.maillage.benchmarks.peer;

/// A program that searches the nodes from which a service is reached within a limit: one search for each service.
public interface NodeSearches {

    String name();

    /// How long it took to build its graph, in milliseconds.
    double buildMillis();

    /// Safe for several threads at once.
    ///
    /// @param limit in milliseconds, included
    FoundPairs within(int[] services, int limit);
}
