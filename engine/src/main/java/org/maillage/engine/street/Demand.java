package org.maillage.engine.street;

import org.maillage.engine.Pairs;

/// Points of demand by the nodes they leave their edge at, two at most, and by the edge they stand on.
final class Demand {

    private final Groups wayOuts; // twice the point, and one more for the end of its edge
    private final Groups onEdge;
    private final int[] before;

    Demand(Places demand, StreetNetwork network) {
        before = new int[2 * demand.count()];
        for (int point = 0; point < demand.count(); point++) {
            boolean outside = demand.isOutside(point);
            before[2 * point] = outside ? StreetNetwork.CLOSED : demand.leaving(point, network, false);
            before[2 * point + 1] = outside ? StreetNetwork.CLOSED : demand.leaving(point, network, true);
        }
        wayOuts = Groups.of(network.nodes(), taker -> {
            for (int way = 0; way < before.length; way++) {
                if (before[way] >= 0) {
                    int edge = demand.edge(way >> 1);
                    taker.put(
                            (way & 1) == 0
                                    ? network.lines().from(edge)
                                    : network.lines().to(edge),
                            way);
                }
            }
        });
        onEdge = byEdge(demand, network);
    }

    static Groups byEdge(Places places, StreetNetwork network) {
        return Groups.of(network.edges(), taker -> {
            for (int point = 0; point < places.count(); point++) {
                if (!places.isOutside(point)) {
                    taker.put(places.edge(point), point);
                }
            }
        });
    }

    /// Offers a row every point that leaves at a node from which it takes that long.
    void offer(int node, int millis, Pairs.Gathering row) {
        for (int rank = wayOuts.first()[node]; rank < wayOuts.first()[node + 1]; rank++) {
            int way = wayOuts.items()[rank];
            row.offer(way >> 1, before[way] + millis);
        }
    }

    /// How long it takes from a point to one end of its edge, or [StreetNetwork#CLOSED].
    int leaving(int point, boolean toEnd) {
        return before[2 * point + (toEnd ? 1 : 0)];
    }

    interface Each {
        void take(int point);
    }

    void eachLeavingAt(int node, Each taker) {
        for (int rank = wayOuts.first()[node]; rank < wayOuts.first()[node + 1]; rank++) {
            taker.take(wayOuts.items()[rank] >> 1);
        }
    }

    void eachOn(int edge, Each taker) {
        for (int rank = onEdge.first()[edge]; rank < onEdge.first()[edge + 1]; rank++) {
            taker.take(onEdge.items()[rank]);
        }
    }
}
