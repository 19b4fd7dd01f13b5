package org.maillage.engine.street;

import java.util.Arrays;
import java.util.function.Consumer;

/// Items by the group they belong to, in the order in which they are told: compressed sparse rows, filled by counting.
///
/// @param first of group `g`, its items are `first[g]` to `first[g + 1] - 1`; length groups + 1
/// @param items of all groups
record Groups(int[] first, int[] items) {

    interface Taker {
        void put(int group, int item);
    }

    /// @param all tells every item to a taker, twice the same: once to be counted, once to be kept
    static Groups of(int groups, Consumer<Taker> all) {
        var first = new int[groups + 1];
        all.accept((group, item) -> first[group + 1]++);
        Arrays.parallelPrefix(first, Math::addExact);
        var items = new int[first[groups]];
        int[] next = Arrays.copyOf(first, groups);
        all.accept((group, item) -> items[next[group]++] = item);
        return new Groups(first, items);
    }
}
