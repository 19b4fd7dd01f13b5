package org.maillage.engine.street;

import java.util.Arrays;
import org.maillage.engine.Nearest;

/// Shortest durations from several places at once, over the arcs of a network, up to a limit.
///
/// Dijkstra's algorithm (1959) with the queue of Dial (1969) made coarse: nodes wait in buckets of some seconds, and
/// those of one bucket are corrected until none changes, as in the sequential delta-stepping of Meyer and Sanders
/// (J. Algorithms 49, 2003). Durations are exact: an arc shorter than a bucket only makes a node be looked at again. Of
/// two places as near, the one of the lower name is found.
///
/// One sweep is used again for many searches by one thread; each costs what it reaches, not what the network holds.
final class Sweep implements Settled {

    /// Of what cannot be reached within the limit.
    static final int UNREACHED = Nearest.UNREACHED;

    /// Buckets of 2^13 ms: some ten metres on foot, about a quarter of the mean arc of a city.
    private static final int SHIFT = 13;

    /// A place is no farther from its node than the longest arc and this hour on the way to it.
    private static final int SPREAD = 3_600_000;

    /// Twelve days: durations below it can be added without overflow.
    static final int FARTHEST = 1 << 30;

    private final int[] first;
    private final int[] head;
    private final int[] millis;
    private final int farthestSeed;
    private final int mask;
    private final int[][] buckets;
    private final int[] waiting;

    private final int[] time;
    private final int[] source;
    private final int[] reached;
    private int reachedCount;
    private int queued;
    private int lowest;

    Sweep(Arcs arcs) {
        first = arcs.first();
        head = arcs.head();
        millis = arcs.millis();
        farthestSeed = Math.addExact(arcs.longest(), SPREAD);
        int span = Integer.highestOneBit((farthestSeed >> SHIFT) + 1) << 1;
        mask = span - 1;
        buckets = new int[span][];
        Arrays.setAll(buckets, bucket -> new int[64]);
        waiting = new int[span];
        time = new int[arcs.nodes()];
        Arrays.fill(time, UNREACHED);
        source = new int[arcs.nodes()];
        reached = new int[arcs.nodes()];
    }

    /// Forgets the last search.
    void clear() {
        for (int rank = 0; rank < reachedCount; rank++) {
            time[reached[rank]] = UNREACHED;
        }
        reachedCount = 0;
        lowest = Integer.MAX_VALUE;
    }

    /// Begins at a node, after that long, in the name of a source.
    ///
    /// @param after in milliseconds, 0 or more
    void seed(int node, int after, int name) {
        if (after < 0 || after > farthestSeed) {
            throw new IllegalArgumentException("A place " + after + " ms away from its node");
        }
        improve(node, after, name);
        lowest = Math.min(lowest, after >> SHIFT);
    }

    /// Searches as far as the limit, in milliseconds, included.
    void run(int farthest) {
        int limit = Math.min(farthest, FARTHEST);
        for (int turn = lowest; queued > 0; turn++) {
            int bucket = turn & mask;
            while (waiting[bucket] > 0) {
                int node = buckets[bucket][--waiting[bucket]];
                queued--;
                // Improved since it was put here: it waits, or waited, in an earlier bucket.
                if (time[node] >> SHIFT == turn) {
                    relax(node, limit);
                }
            }
        }
    }

    private void relax(int node, int limit) {
        int here = time[node];
        int name = source[node];
        for (int arc = first[node]; arc < first[node + 1]; arc++) {
            int there = here + millis[arc];
            if (there <= limit) {
                improve(head[arc], there, name);
            }
        }
    }

    private void improve(int node, int at, int name) {
        if (at > time[node] || (at == time[node] && name >= source[node])) {
            return;
        }
        if (time[node] == UNREACHED) {
            reached[reachedCount++] = node;
        }
        time[node] = at;
        source[node] = name;
        int bucket = (at >> SHIFT) & mask;
        if (waiting[bucket] == buckets[bucket].length) {
            buckets[bucket] = Arrays.copyOf(buckets[bucket], 2 * waiting[bucket]);
        }
        buckets[bucket][waiting[bucket]++] = node;
        queued++;
    }

    @Override
    public void offer(int node, int after, Ranking ranking) {
        if (time[node] != UNREACHED) {
            ranking.offer(source[node], after + time[node]);
        }
    }

    int nodes() {
        return time.length;
    }

    int reachedCount() {
        return reachedCount;
    }

    /// The nodes reached, in no order.
    int reached(int rank) {
        return reached[rank];
    }

    /// In milliseconds, or [#UNREACHED].
    int time(int node) {
        return time[node];
    }

    /// In whose name a reached node is.
    int source(int node) {
        return source[node];
    }
}
