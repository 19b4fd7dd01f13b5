package org.maillage.engine.street;

import java.util.function.IntConsumer;
import org.maillage.engine.Room;

/// The few nearest of several places for every node, and again when places come or go.
///
/// Dijkstra's algorithm in which a node keeps a label – duration and name – for each of its nearest places instead of
/// one. What a node keeps it has from neighbours that keep it too: if others are nearer to the neighbour, they are
/// nearer to the node. Hence a place that comes is followed only where it is among the nearest, and when it goes, only
/// the nodes that kept it are looked at again: labels of other places stay true, and what they lack is with their
/// neighbours (Ramalingam and Reps, J. Algorithms 21, 1996, for one label).
///
/// A node with equal durations keeps the lower names: labels do not depend on the order of changes.
final class RankedSweep implements Settled {

    private static final int MOST_LABELS = Room.of(2 * Integer.BYTES);

    private final Arcs arcs;
    private final Arcs against;
    private final int each;
    private final int[] found;
    private final int[] time;
    private final int[] name;
    private final LabelQueue queue = new LabelQueue();
    private final Seeds seeds;

    private final boolean[] isChanged;
    private final IntList changed = new IntList();

    /// @param against the same arcs, read from their heads
    /// @param each how many places a node keeps, 1 or more
    /// @throws IllegalArgumentException when memory has no room for as many
    RankedSweep(Arcs arcs, Arcs against, int each) {
        this.arcs = arcs;
        this.against = against;
        this.each = each;
        found = new int[arcs.nodes()];
        time = new int[room(arcs.nodes(), each)];
        name = new int[time.length];
        seeds = new Seeds(arcs.nodes());
        isChanged = new boolean[arcs.nodes()];
    }

    private static int room(int nodes, int each) {
        if ((long) nodes * each > MOST_LABELS) {
            throw new IllegalArgumentException("The " + each + " nearest of " + nodes
                    + " crossings, where memory has room for " + MOST_LABELS + " in all");
        }
        return nodes * each;
    }

    /// A place begins at a node, after that long: once or twice, at both ends of its edge.
    ///
    /// @param after in milliseconds, 0 or more
    void seed(int node, int after, int place) {
        seeds.add(node, after, place);
        queue.push(after, place, node);
    }

    /// Settles what waits, as far as a limit in milliseconds, included.
    void run(int limit) {
        int farthest = Math.min(limit, Sweep.FARTHEST);
        while (!queue.isEmpty()) {
            int here = queue.nextMillis();
            int place = queue.nextName();
            int node = queue.nextNode();
            queue.pop();
            if (here <= farthest && keep(node, here, place)) {
                for (int arc = arcs.first()[node]; arc < arcs.first()[node + 1]; arc++) {
                    int there = here + arcs.millis()[arc];
                    if (there <= farthest && isWanted(arcs.head()[arc], there, place)) {
                        queue.push(there, place, arcs.head()[arc]);
                    }
                }
            }
        }
    }

    /// Takes a place away. What its nodes lack then waits for the next run.
    void forget(int place) {
        var waiting = new IntList();
        var lacking = new IntList();
        seeds.remove(place, waiting);
        while (waiting.size() > 0) {
            int node = waiting.removeLast();
            if (drop(node, place)) {
                lacking.add(node);
                for (int arc = arcs.first()[node]; arc < arcs.first()[node + 1]; arc++) {
                    waiting.add(arcs.head()[arc]);
                }
            }
        }
        for (int rank = 0; rank < lacking.size(); rank++) {
            refill(lacking.get(rank));
        }
    }

    private void refill(int node) {
        seeds.each(node, (after, place) -> offerAgain(node, after, place));
        for (int arc = against.first()[node]; arc < against.first()[node + 1]; arc++) {
            int neighbour = against.head()[arc];
            for (int rank = neighbour * each; rank < neighbour * each + found[neighbour]; rank++) {
                offerAgain(node, time[rank] + against.millis()[arc], name[rank]);
            }
        }
    }

    private void offerAgain(int node, int at, int place) {
        if (isWanted(node, at, place)) {
            queue.push(at, place, node);
        }
    }

    /// Whether a node would keep a place at that duration: nearer than it knew it, and than the last of as many as it
    /// keeps.
    private boolean isWanted(int node, int at, int place) {
        int known = rank(node, place);
        if (known >= 0) {
            return at < time[known];
        }
        int last = node * each + each - 1;
        return found[node] < each || at < time[last] || (at == time[last] && place < name[last]);
    }

    private boolean keep(int node, int at, int place) {
        if (!isWanted(node, at, place)) {
            return false;
        }
        int known = rank(node, place);
        if (known < 0 && found[node] < each) {
            found[node]++;
        }
        int rank = known >= 0 ? known : node * each + found[node] - 1;
        while (rank > node * each && (time[rank - 1] > at || (time[rank - 1] == at && name[rank - 1] > place))) {
            time[rank] = time[rank - 1];
            name[rank] = name[rank - 1];
            rank--;
        }
        time[rank] = at;
        name[rank] = place;
        touch(node);
        return true;
    }

    private boolean drop(int node, int place) {
        int rank = rank(node, place);
        if (rank < 0) {
            return false;
        }
        int last = node * each + --found[node];
        System.arraycopy(time, rank + 1, time, rank, last - rank);
        System.arraycopy(name, rank + 1, name, rank, last - rank);
        touch(node);
        return true;
    }

    private int rank(int node, int place) {
        for (int rank = node * each; rank < node * each + found[node]; rank++) {
            if (name[rank] == place) {
                return rank;
            }
        }
        return -1;
    }

    private void touch(int node) {
        if (!isChanged[node]) {
            isChanged[node] = true;
            changed.add(node);
        }
    }

    /// Tells each node whose labels changed since it was last asked.
    void eachChanged(IntConsumer taker) {
        for (int rank = 0; rank < changed.size(); rank++) {
            isChanged[changed.get(rank)] = false;
            taker.accept(changed.get(rank));
        }
        changed.clear();
    }

    @Override
    public void offer(int node, int after, Ranking ranking) {
        for (int rank = node * each; rank < node * each + found[node]; rank++) {
            ranking.offer(name[rank], after + time[rank]);
        }
    }
}
