package org.maillage.engine.street;

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
    ///
    /// @param lat in degrees
    /// @param lon in degrees, as many
    /// @param farthest how far a street may be, in metres, above 0: what is farther is outside
    /// @param kmh how fast one walks to it, above 0
    /// @throws IllegalArgumentException when a number is none of these
    public Places place(double[] lat, double[] lon, double farthest, double kmh) {
        if (lat.length != lon.length || !(farthest > 0) || !(kmh > 0)) {
            throw new IllegalArgumentException(
                    "%d latitudes, %d longitudes, %s m, %s km/h".formatted(lat.length, lon.length, farthest, kmh));
        }
        var edge = new int[lat.length];
        var along = new double[lat.length];
        var off = new int[lat.length];
        for (int point = 0; point < lat.length; point++) {
            if (!(Math.abs(lat[point]) <= 90 && Math.abs(lon[point]) <= 180)) {
                throw new IllegalArgumentException("Point " + point + " at " + lat[point] + ", " + lon[point]);
            }
            EdgeIndex.Foot foot = index.nearest(lat[point], lon[point], farthest);
            edge[point] = foot.edge();
            along[point] = foot.along();
            off[point] = foot.edge() < 0 ? 0 : (int) Math.round(foot.metres() * 3600 / kmh);
        }
        return new Places(edge, along, off);
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
