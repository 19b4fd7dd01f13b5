package org.maillage.engine.street;

import org.maillage.engine.Points;

/// The streets one may take in one way of moving, and how long each takes.
///
/// Crossings are nodes `0` to `nodes() - 1`; between two of them runs an edge, a line of points with a duration each
/// way. Immutable, and safe for any number of threads.
///
/// Edges are kept as given, to place points on them; what searches read is one array of arcs for each direction, sorted
/// by the node they leave (compressed sparse rows).
public final class StreetNetwork {

    /// The duration of a way one may not take.
    public static final int CLOSED = -1;

    private final String key;
    private final Edges edges;
    private final Arcs there;
    private final Arcs back;
    private final EdgeIndex index;

    StreetNetwork(String key, Edges edges) {
        this.key = key;
        this.edges = edges;
        this.there = Arcs.of(edges, false);
        this.back = Arcs.of(edges, true);
        this.index = new EdgeIndex(edges);
    }

    /// What it was read from: a digest of the extract and of the model of durations.
    public String key() {
        return key;
    }

    public int nodes() {
        return edges.nodes();
    }

    public int edges() {
        return edges.count();
    }

    /// Brings points to the streets.
    Places place(Points points, Approach approach) {
        var edge = new int[points.count()];
        var along = new double[edge.length];
        var off = new int[edge.length];
        for (int point = 0; point < edge.length; point++) {
            EdgeIndex.Foot foot = index.nearest(points.lat()[point], points.lon()[point], approach.farthest());
            edge[point] = foot.edge();
            along[point] = foot.along();
            off[point] = foot.edge() < 0 ? 0 : approach.millis(foot.metres());
        }
        return new Places(edge, along, off);
    }

    /// Where crossings are; one that no street leads to is nowhere, at 0, 0.
    public Points crossings() {
        var lat = new double[nodes()];
        var lon = new double[nodes()];
        for (int edge = 0; edge < edges(); edge++) {
            int first = edges.firstPoint()[edge];
            int last = edges.firstPoint()[edge + 1] - 1;
            lat[edges.from(edge)] = edges.latE7()[first] / 1e7;
            lon[edges.from(edge)] = lon(first);
            lat[edges.to(edge)] = edges.latE7()[last] / 1e7;
            lon[edges.to(edge)] = lon(last);
        }
        return new Points(lat, lon);
    }

    private double lon(int point) {
        long lonE7 = edges.lonE7()[point];
        return (Math.abs(lonE7) <= 1_800_000_000 ? lonE7 : lonE7 - Long.signum(lonE7) * 3_600_000_000L) / 1e7;
    }

    Edges lines() {
        return edges;
    }

    /// Each arc as it is travelled.
    Arcs there() {
        return there;
    }

    /// Each arc against its direction: what a search from a service towards those who come to it reads.
    Arcs back() {
        return back;
    }
}
