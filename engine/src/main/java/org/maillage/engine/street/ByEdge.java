package org.maillage.engine.street;

import java.util.Arrays;

/// Points by the edge they stand on.
final class ByEdge {

    private final int[] first;
    private final int[] points;

    ByEdge(Places places, int edges) {
        first = new int[edges + 1];
        for (int point = 0; point < places.count(); point++) {
            if (!places.isOutside(point)) {
                first[places.edge(point) + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        points = new int[first[edges]];
        var next = first.clone();
        for (int point = 0; point < places.count(); point++) {
            if (!places.isOutside(point)) {
                points[next[places.edge(point)]++] = point;
            }
        }
    }

    int from(int edge) {
        return first[edge];
    }

    int until(int edge) {
        return first[edge + 1];
    }

    int point(int rank) {
        return points[rank];
    }
}
