package org.maillage.engine.street;

import java.util.Arrays;

/// The few nearest of several places for every node: Dijkstra's algorithm in which a node is settled once for each of
/// its nearest places, in the order of durations, instead of once.
///
/// One sweep answers one search.
final class RankedSweep implements StreetSearch.Settled {

    private final Arcs arcs;
    private final int each;
    private final int[] found;
    private final int[] time;
    private final int[] source;

    // A binary heap of what waits: duration above, number of the waiting place below, so that equal durations leave in
    // the order in which they came.
    private long[] heap = new long[1 << 12];
    private int heapSize;
    private int[] waitingNode = new int[1 << 12];
    private int[] waitingName = new int[1 << 12];
    private int waiting;

    /// @param each how many places a node keeps, 1 or more
    RankedSweep(Arcs arcs, int each) {
        this.arcs = arcs;
        this.each = each;
        found = new int[arcs.nodes()];
        time = new int[Math.multiplyExact(arcs.nodes(), each)];
        source = new int[time.length];
    }

    /// @param after in milliseconds, 0 or more
    void seed(int node, int after, int name) {
        push(after, node, name);
    }

    /// @param limit in milliseconds, included
    void run(int limit) {
        int farthest = Math.min(limit, Sweep.FARTHEST);
        while (heapSize > 0) {
            long next = pop();
            int here = (int) (next >>> Integer.SIZE);
            int node = waitingNode[(int) next];
            int name = waitingName[(int) next];
            if (found[node] < each && !isKnown(node, name)) {
                time[node * each + found[node]] = here;
                source[node * each + found[node]] = name;
                found[node]++;
                for (int arc = arcs.first()[node]; arc < arcs.first()[node + 1]; arc++) {
                    int there = here + arcs.millis()[arc];
                    if (there <= farthest && found[arcs.head()[arc]] < each) {
                        push(there, arcs.head()[arc], name);
                    }
                }
            }
        }
    }

    private boolean isKnown(int node, int name) {
        for (int rank = node * each; rank < node * each + found[node]; rank++) {
            if (source[rank] == name) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void offer(int node, int after, Ranking ranking) {
        for (int rank = node * each; rank < node * each + found[node]; rank++) {
            ranking.offer(source[rank], after + time[rank]);
        }
    }

    private void push(int at, int node, int name) {
        if (waiting == waitingNode.length) {
            waitingNode = Arrays.copyOf(waitingNode, 2 * waiting);
            waitingName = Arrays.copyOf(waitingName, 2 * waiting);
        }
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heapSize);
        }
        waitingNode[waiting] = node;
        waitingName[waiting] = name;
        long key = ((long) at << Integer.SIZE) | waiting++;
        int child = heapSize++;
        while (child > 0 && key < heap[(child - 1) / 2]) {
            heap[child] = heap[(child - 1) / 2];
            child = (child - 1) / 2;
        }
        heap[child] = key;
    }

    private long pop() {
        long least = heap[0];
        long key = heap[--heapSize];
        int parent = 0;
        for (int child = 1; child < heapSize; child = 2 * parent + 1) {
            if (child + 1 < heapSize && heap[child + 1] < heap[child]) {
                child++;
            }
            if (key <= heap[child]) {
                break;
            }
            heap[parent] = heap[child];
            parent = child;
        }
        heap[parent] = key;
        return least;
    }
}
