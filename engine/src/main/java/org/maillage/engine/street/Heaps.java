package org.maillage.engine.street;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Places in heaps: very many at one place of a street, as of addresses that were not found and stand at the town hall.
///
/// Whoever looks for the k nearest has those of the k lowest ranks of a heap before all others of it, wherever they
/// are.
final class Heaps {

    /// Fewer on one edge are not worth sorting.
    private static final int FEW = 64;

    private Heaps() {}

    /// Places by the edge they stand on, of each heap only those that somebody may look for.
    ///
    /// @param each how many are looked for
    static Groups byEdge(Places places, StreetNetwork network, int each) {
        Groups all = Demand.byEdge(places, network);
        var isHidden = new boolean[places.count()];
        boolean hasHeaps = false;
        for (int edge = 0; edge < network.edges(); edge++) {
            if (all.first()[edge + 1] - all.first()[edge] > Math.max(FEW, each)) {
                hide(Arrays.stream(all.items(), all.first()[edge], all.first()[edge + 1]), places, each, isHidden);
                hasHeaps = true;
            }
        }
        if (!hasHeaps) {
            return all;
        }
        return Groups.of(network.edges(), taker -> {
            for (int place = 0; place < places.count(); place++) {
                if (!places.isOutside(place) && !isHidden[place]) {
                    taker.put(places.edge(place), place);
                }
            }
        });
    }

    private static void hide(IntStream onEdge, Places places, int each, boolean[] isHidden) {
        int[] sorted = onEdge.boxed()
                .sorted(Comparator.comparingDouble(places::along)
                        .thenComparingInt(places::off)
                        .thenComparingInt(place -> place))
                .mapToInt(place -> place)
                .toArray();
        for (int rank = each; rank < sorted.length; rank++) {
            isHidden[sorted[rank]] = places.spot(sorted[rank]).equals(places.spot(sorted[rank - each]));
        }
    }

    /// How many stand where each stands that is the first of a heap, by its rank. Few together are no heap.
    static Map<Integer, Integer> sizes(Places places) {
        Map<Places.Spot, Integer> first = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int place = 0; places.count() > FEW && place < places.count(); place++) {
            if (!places.isOutside(place)) {
                Integer known = first.putIfAbsent(places.spot(place), place);
                sizes.merge(known == null ? place : known, 1, Integer::sum);
            }
        }
        sizes.values().removeIf(size -> size <= FEW);
        return sizes;
    }
}
