package org.maillage.engine.street;

/// Points brought to the streets, each to the nearest place of an edge and not to a crossing.
///
/// From there one walks on along the edge, for the part of its duration that is left; to come there from the point
/// itself one walks in a straight line. Immutable; made by [StreetNetwork#place].
final class Places {

    private final int[] edge;
    private final double[] along;
    private final int[] off;

    Places(int[] edge, double[] along, int[] off) {
        this.edge = edge;
        this.along = along;
        this.off = off;
    }

    int count() {
        return edge.length;
    }

    /// Whether no street is near the point: nobody can say how long it takes from there.
    boolean isOutside(int point) {
        return edge[point] < 0;
    }

    int edge(int point) {
        return edge[point];
    }

    /// From its edge's first node, by length, 0 to 1.
    double along(int point) {
        return along[point];
    }

    /// How long it takes to the street, in milliseconds.
    int off(int point) {
        return off[point];
    }

    /// Where a point is for all that walk: two at one spot are as far from anywhere.
    record Spot(int edge, double along, int off) {}

    Spot spot(int point) {
        return new Spot(edge[point], along[point], off[point]);
    }

    /// How long it takes from a point to one end of its edge, or [StreetNetwork#CLOSED].
    int leaving(int point, StreetNetwork network, boolean toEnd) {
        Edges lines = network.lines();
        int way = toEnd
                ? part(lines.millisThere(edge[point]), 1 - along[point])
                : part(lines.millisBack(edge[point]), along[point]);
        return way < 0 ? StreetNetwork.CLOSED : off[point] + way;
    }

    /// How long it takes to a point from one end of its edge, or [StreetNetwork#CLOSED].
    int coming(int point, StreetNetwork network, boolean fromEnd) {
        Edges lines = network.lines();
        int way = fromEnd
                ? part(lines.millisBack(edge[point]), 1 - along[point])
                : part(lines.millisThere(edge[point]), along[point]);
        return way < 0 ? StreetNetwork.CLOSED : off[point] + way;
    }

    /// A part of the duration of an edge. Who stands at its very end is there, whichever way the edge is open.
    static int part(int whole, double share) {
        return share == 0 ? 0 : whole < 0 ? StreetNetwork.CLOSED : (int) Math.round(whole * share);
    }
}
