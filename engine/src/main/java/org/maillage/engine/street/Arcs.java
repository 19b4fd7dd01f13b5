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
        int nodes = edges.nodes();
        var first = new int[nodes + 1];
        for (int edge = 0; edge < edges.count(); edge++) {
            if (edges.millisThere(edge) >= 0) {
                first[(reversed ? edges.to(edge) : edges.from(edge)) + 1]++;
            }
            if (edges.millisBack(edge) >= 0) {
                first[(reversed ? edges.from(edge) : edges.to(edge)) + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var next = Arrays.copyOf(first, nodes);
        var head = new int[first[nodes]];
        var millis = new int[first[nodes]];
        int longest = 0;
        for (int edge = 0; edge < edges.count(); edge++) {
            int from = edges.from(edge);
            int to = edges.to(edge);
            int there = edges.millisThere(edge);
            int back = edges.millisBack(edge);
            if (there >= 0) {
                int arc = next[reversed ? to : from]++;
                head[arc] = reversed ? from : to;
                millis[arc] = there;
            }
            if (back >= 0) {
                int arc = next[reversed ? from : to]++;
                head[arc] = reversed ? to : from;
                millis[arc] = back;
            }
            longest = Math.max(longest, Math.max(there, back));
        }
        return new Arcs(first, head, millis, longest);
    }

    int nodes() {
        return first.length - 1;
    }
}
