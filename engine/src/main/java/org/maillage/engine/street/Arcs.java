package org.maillage.engine.street;

import java.util.Arrays;

/// The arcs of a network in one direction, as compressed sparse rows.
///
/// @param first of node `n`, its arcs are `first[n]` to `first[n + 1] - 1`; length nodes + 1
/// @param head the node an arc leads to
/// @param millis how long it takes
/// @param longest of `millis`, 0 when there are none
record Arcs(int[] first, int[] head, int[] millis, int longest) {

    /// @param reversed whether arcs are read against the direction in which they are travelled
    static Arcs of(Edges edges, boolean reversed) {
        // Twice the edge, and one more for the way back.
        Groups ways = Groups.of(edges.nodes(), taker -> {
            for (int edge = 0; edge < edges.count(); edge++) {
                if (edges.millisThere(edge) >= 0) {
                    taker.put(reversed ? edges.to(edge) : edges.from(edge), 2 * edge);
                }
                if (edges.millisBack(edge) >= 0) {
                    taker.put(reversed ? edges.from(edge) : edges.to(edge), 2 * edge + 1);
                }
            }
        });
        var head = new int[ways.items().length];
        var millis = new int[head.length];
        for (int arc = 0; arc < head.length; arc++) {
            int edge = ways.items()[arc] >> 1;
            boolean back = (ways.items()[arc] & 1) == 1;
            head[arc] = back == reversed ? edges.to(edge) : edges.from(edge);
            millis[arc] = back ? edges.millisBack(edge) : edges.millisThere(edge);
        }
        return new Arcs(ways.first(), head, millis, Arrays.stream(millis).max().orElse(0));
    }

    int nodes() {
        return first.length - 1;
    }
}
