package org.maillage.engine.street;

import java.util.Arrays;
import org.maillage.engine.Pairs;

/// Points of demand by the nodes they leave their edge at, two at most, with how long that takes.
final class ByNode {

    private final int[] first;
    private final int[] points;
    private final int[] before;

    ByNode(Places demand, StreetNetwork network) {
        first = new int[network.nodes() + 1];
        eachWayOut(demand, network, (node, point, millis) -> first[node + 1]++);
        Arrays.parallelPrefix(first, Integer::sum);
        points = new int[first[network.nodes()]];
        before = new int[points.length];
        var next = first.clone();
        eachWayOut(demand, network, (node, point, millis) -> {
            points[next[node]] = point;
            before[next[node]++] = millis;
        });
    }

    private interface WayOut {
        void take(int node, int point, int millis);
    }

    private static void eachWayOut(Places demand, StreetNetwork network, WayOut taker) {
        for (int point = 0; point < demand.count(); point++) {
            if (!demand.isOutside(point)) {
                int edge = demand.edge(point);
                int toEnd = demand.leaving(point, network, true);
                int toStart = demand.leaving(point, network, false);
                if (toEnd >= 0) {
                    taker.take(network.lines().to(edge), point, toEnd);
                }
                if (toStart >= 0) {
                    taker.take(network.lines().from(edge), point, toStart);
                }
            }
        }
    }

    /// Offers a row every point that leaves at a node from which it takes that long.
    void offer(int node, int millis, Pairs.Gathering row) {
        for (int rank = first[node]; rank < first[node + 1]; rank++) {
            row.offer(points[rank], before[rank] + millis);
        }
    }
}
