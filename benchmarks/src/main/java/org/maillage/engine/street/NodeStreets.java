package org.maillage.engine.street;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A network as other programs take it, by its nodes, and places that stand at its very nodes, so that all answer the
/// same question. It stands in this package for the engine to keep its arrays to itself.
public final class NodeStreets {

    private static final int NONE = -1;

    private final StreetNetwork network;
    private final int[] edgeOf;

    public NodeStreets(StreetNetwork network) {
        this.network = network;
        edgeOf = new int[network.nodes()];
        Arrays.fill(edgeOf, NONE);
        for (int edge = 0; edge < network.edges(); edge++) {
            edgeOf[network.lines().from(edge)] = edge;
            edgeOf[network.lines().to(edge)] = edge;
        }
    }

    public StreetNetwork network() {
        return network;
    }

    /// Whether a street begins or ends there.
    public boolean isOnStreets(int node) {
        return edgeOf[node] != NONE;
    }

    public Places at(int... nodes) {
        var edge = new int[nodes.length];
        var along = new double[nodes.length];
        for (int place = 0; place < nodes.length; place++) {
            edge[place] = edgeOf[nodes[place]];
            along[place] = edge[place] != NONE && network.lines().from(edge[place]) != nodes[place] ? 1 : 0;
        }
        return new Places(edge, along, new int[nodes.length]);
    }

    public Places atEachNode() {
        return at(IntStream.range(0, network.nodes()).toArray());
    }

    /// @param from the node each edge begins at
    /// @param to the node each ends at
    /// @param there how long it takes, or [StreetNetwork#CLOSED]
    /// @param back how long the way back takes, or [StreetNetwork#CLOSED]
    public record EdgeColumns(int[] from, int[] to, int[] there, int[] back) {}

    public EdgeColumns edges() {
        Edges lines = network.lines();
        return new EdgeColumns(lines.from(), lines.to(), lines.millisThere(), lines.millisBack());
    }

    /// Arcs against their direction, as compressed sparse rows: what a search from services towards those who come
    /// reads.
    ///
    /// @param first of node `n`, its arcs are `first[n]` to `first[n + 1] - 1`
    public record ArcColumns(int[] first, int[] head, int[] millis) {}

    public ArcColumns arcsBack() {
        Arcs back = network.back();
        return new ArcColumns(back.first(), back.head(), back.millis());
    }
}
