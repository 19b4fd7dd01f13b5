package org.maillage.engine.street;

import java.util.Arrays;

/// Where places begin: each at one or two nodes, each node with any number of places, as linked lists.
final class Seeds {

    private static final int NONE = -1;

    private final int[] firstAt;
    private int[] node = new int[0]; // of twice the place, and one more for its second node
    private int[] after = new int[0];
    private int[] next = new int[0];

    Seeds(int nodes) {
        firstAt = new int[nodes];
        Arrays.fill(firstAt, NONE);
    }

    /// @throws IllegalStateException when the place begins at two nodes already
    void add(int at, int millis, int place) {
        makeRoom(place);
        int seed = 2 * place;
        if (node[seed] != NONE && node[++seed] != NONE) {
            throw new IllegalStateException("Place " + place + " begins at two nodes already");
        }
        node[seed] = at;
        after[seed] = millis;
        next[seed] = firstAt[at];
        firstAt[at] = seed;
    }

    private void makeRoom(int place) {
        if (2 * place >= node.length) {
            int known = node.length;
            int length = Math.max(2 * known, 2 * place + 2);
            node = Arrays.copyOf(node, length);
            Arrays.fill(node, known, length, NONE);
            after = Arrays.copyOf(after, length);
            next = Arrays.copyOf(next, length);
        }
    }

    interface Taker {
        void take(int millis, int place);
    }

    void each(int at, Taker taker) {
        for (int seed = firstAt[at]; seed != NONE; seed = next[seed]) {
            taker.take(after[seed], seed >> 1);
        }
    }

    /// Takes a place away, and tells the nodes it began at.
    void remove(int place, IntList nodes) {
        for (int seed = 2 * place; seed < Math.min(2 * place + 2, node.length); seed++) {
            if (node[seed] != NONE) {
                nodes.add(node[seed]);
                unlink(seed);
                node[seed] = NONE;
            }
        }
    }

    private void unlink(int gone) {
        int at = node[gone];
        if (firstAt[at] == gone) {
            firstAt[at] = next[gone];
            return;
        }
        int seed = firstAt[at];
        while (next[seed] != gone) {
            seed = next[seed];
        }
        next[seed] = next[gone];
    }
}
