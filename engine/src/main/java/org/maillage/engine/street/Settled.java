package org.maillage.engine.street;

/// What a search found for each node.
interface Settled {

    /// Offers the services found for a node, for who comes there after some time.
    void offer(int node, int after, Ranking ranking);
}
