package org.maillage.figures;

/// Brings editions from the official addresses the operator has set, where the instance reaches the network.
public interface Fetching {

    /// What came of it.
    sealed interface Fetched {

        /// Read as a file that somebody hands in.
        record Received(Editions.Outcome outcome) implements Fetched {}

        /// Nothing could be brought.
        ///
        /// @param sentence why, in French, and what to do
        record Failed(String sentence) implements Fetched {}
    }

    boolean hasAddress(Source source);

    /// Takes as long as the network: never within a transaction.
    Fetched fetch(Source source, Scope scope);
}
