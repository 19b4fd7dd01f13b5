package org.maillage.engine.street;

import java.util.Arrays;

/// Gathers the edges of a network. Not safe for several threads.
public final class NetworkBuilder {

    /// The longest an edge may take: a week, of which sums of two stay far from overflow.
    public static final int LONGEST_MILLIS = 7 * 24 * 3_600_000;

    private static final double E7 = 1e7;
    private static final double FARTHEST_LAT = 85; // degrees of longitude shrink too fast beyond; nobody lives there
    private static final double FARTHEST_LON = 210; // of a line across the antimeridian, and 1e7 times that is an int

    private final int nodes;
    private int count;
    private int points;
    private int[] from = new int[1 << 10];
    private int[] to = new int[1 << 10];
    private int[] there = new int[1 << 10];
    private int[] back = new int[1 << 10];
    private int[] firstPoint = new int[(1 << 10) + 1];
    private int[] lat = new int[1 << 12];
    private int[] lon = new int[1 << 12];

    /// @param nodes how many crossings there are, 0 or more
    public NetworkBuilder(int nodes) {
        if (nodes < 0) {
            throw new IllegalArgumentException("A network of " + nodes + " nodes");
        }
        this.nodes = nodes;
    }

    /// Adds an edge between two nodes.
    ///
    /// @param millisThere 0 or more, a week at most, or [StreetNetwork#CLOSED]
    /// @param millisBack 0 or more, a week at most, or [StreetNetwork#CLOSED]
    /// @param line latitude and longitude in degrees of each point in turn, both ends included: at least 4 numbers;
    ///   from point to point it goes the shorter way around the Earth, be it across the antimeridian
    /// @throws IllegalArgumentException when a node, a duration or a point is none
    public NetworkBuilder add(int fromNode, int toNode, int millisThere, int millisBack, double... line) {
        check(fromNode, toNode, millisThere, millisBack);
        check(line);
        makeRoom(line.length / 2);
        from[count] = fromNode;
        to[count] = toNode;
        there[count] = millisThere;
        back[count] = millisBack;
        double east = line[1];
        for (int point = 0; point < line.length; point += 2) {
            east = turned(line[point + 1], east);
            lat[points] = (int) Math.round(line[point] * E7);
            lon[points] = (int) Math.round(east * E7);
            points++;
        }
        count++;
        firstPoint[count] = points;
        return this;
    }

    /// @param key digest of what was read, see [StreetNetwork#key()]
    public StreetNetwork build(String key) {
        var edges = new Edges(
                nodes,
                Arrays.copyOf(from, count),
                Arrays.copyOf(to, count),
                Arrays.copyOf(there, count),
                Arrays.copyOf(back, count),
                Arrays.copyOf(firstPoint, count + 1),
                Arrays.copyOf(lat, points),
                Arrays.copyOf(lon, points));
        return new StreetNetwork(key, edges);
    }

    private void check(int fromNode, int toNode, int millisThere, int millisBack) {
        if (fromNode < 0 || fromNode >= nodes || toNode < 0 || toNode >= nodes) {
            throw new IllegalArgumentException(
                    "An edge from node " + fromNode + " to " + toNode + " among " + nodes + " nodes");
        }
        if (millisThere < StreetNetwork.CLOSED || millisBack < StreetNetwork.CLOSED) {
            throw new IllegalArgumentException("An edge that takes " + Math.min(millisThere, millisBack) + " ms");
        }
        if (Math.max(millisThere, millisBack) > LONGEST_MILLIS) {
            throw new IllegalArgumentException(
                    "An edge that takes " + Math.max(millisThere, millisBack) + " ms, more than " + LONGEST_MILLIS);
        }
    }

    private static void check(double[] line) {
        if (line.length < 4 || line.length % 2 != 0) {
            throw new IllegalArgumentException("A line of " + line.length + " numbers");
        }
        double east = line[1];
        for (int point = 0; point < line.length; point += 2) {
            if (!(Math.abs(line[point]) <= 90 && Math.abs(line[point + 1]) <= 180)) {
                throw new IllegalArgumentException("A point at " + line[point] + ", " + line[point + 1]);
            }
            if (Math.abs(line[point]) > FARTHEST_LAT) {
                throw new IllegalArgumentException("A point at " + line[point] + ", " + line[point + 1]
                        + ": streets beyond 85 degrees are not modelled");
            }
            east = turned(line[point + 1], east);
            if (Math.abs(east) > FARTHEST_LON) {
                throw new IllegalArgumentException("A line from " + line[1] + " to " + line[point + 1]
                        + " that goes on more than 30 degrees beyond the antimeridian");
            }
        }
    }

    /// A longitude by that of its names which is nearest to another: -179.9 after 179.9 is 180.1.
    private static double turned(double lon, double after) {
        return lon - 360 * Math.rint((lon - after) / 360);
    }

    private void makeRoom(int more) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            there = Arrays.copyOf(there, 2 * count);
            back = Arrays.copyOf(back, 2 * count);
            firstPoint = Arrays.copyOf(firstPoint, 2 * count + 1);
        }
        if (points + more > lat.length) {
            int length = Math.max(2 * lat.length, points + more);
            lat = Arrays.copyOf(lat, length);
            lon = Arrays.copyOf(lon, length);
        }
    }
}
