package org.maillage.engine.street;

import org.maillage.engine.Points;

/// A network as other programs take it, by its nodes. It stands in this package for the engine to keep its arrays to
/// itself.
public final class NodeStreets {

    private final StreetNetwork network;
    private final Points crossings;
    private final Places placed;

    public NodeStreets(StreetNetwork network) {
        this.network = network;
        crossings = network.crossings();
        placed = network.place(crossings, Approach.ON_FOOT);
    }

    public StreetNetwork network() {
        return network;
    }

    public Points crossings() {
        return crossings;
    }

    /// Whether the engine, which is given points, places that of a node at this very node. It does not where another
    /// street passes at the same point, over a bridge say.
    public boolean isPlacedAtItself(int node) {
        if (placed.isOutside(node) || placed.off(node) != 0) {
            return false;
        }
        int edge = placed.edge(node);
        return (placed.along(node) == 0 && network.lines().from(edge) == node)
                || (placed.along(node) == 1 && network.lines().to(edge) == node);
    }

    public Points at(int... nodes) {
        var lat = new double[nodes.length];
        var lon = new double[nodes.length];
        for (int point = 0; point < nodes.length; point++) {
            lat[point] = crossings.lat()[nodes[point]];
            lon[point] = crossings.lon()[nodes[point]];
        }
        return new Points(lat, lon);
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
