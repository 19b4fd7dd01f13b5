package org.maillage.benchmarks.peer;

import java.util.Arrays;

/// Pairs of a service and a node as they come out of a search, one service after the other.
public final class FoundPairs {

    private final int[] first;
    private int row;
    private int count;
    private int[] node = new int[1 << 12];
    private int[] millis = new int[1 << 12];

    FoundPairs(int services) {
        first = new int[services + 1];
    }

    void add(int reached, long after) {
        if (count == node.length) {
            node = Arrays.copyOf(node, 2 * count);
            millis = Arrays.copyOf(millis, 2 * count);
        }
        node[count] = reached;
        millis[count] = (int) after;
        count++;
    }

    void endRow() {
        first[++row] = count;
    }

    public int count() {
        return count;
    }

    /// The pairs of a row as one number each, the node above and the duration below, ascending.
    public long[] row(int service) {
        var row = new long[first[service + 1] - first[service]];
        for (int rank = 0; rank < row.length; rank++) {
            int pair = first[service] + rank;
            row[rank] = ((long) node[pair] << Integer.SIZE) | millis[pair];
        }
        Arrays.sort(row);
        return row;
    }
}
