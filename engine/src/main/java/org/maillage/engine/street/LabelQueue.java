package org.maillage.engine.street;

import java.util.Arrays;

/// What waits to be settled, in the order of durations, then of names: a binary heap.
final class LabelQueue {

    private long[] keys = new long[1 << 10]; // the duration above, the name below
    private int[] nodes = new int[1 << 10];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int nextMillis() {
        return (int) (keys[0] >>> Integer.SIZE);
    }

    int nextName() {
        return (int) keys[0];
    }

    int nextNode() {
        return nodes[0];
    }

    /// @param millis 0 or more
    /// @param name 0 or more
    void push(int millis, int name, int node) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        long key = ((long) millis << Integer.SIZE) | name;
        int child = size++;
        while (child > 0 && key < keys[(child - 1) / 2]) {
            put(child, keys[(child - 1) / 2], nodes[(child - 1) / 2]);
            child = (child - 1) / 2;
        }
        put(child, key, node);
    }

    void pop() {
        size--;
        long key = keys[size];
        int node = nodes[size];
        int parent = 0;
        for (int child = 1; child < size; child = 2 * parent + 1) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (key <= keys[child]) {
                break;
            }
            put(parent, keys[child], nodes[child]);
            parent = child;
        }
        put(parent, key, node);
    }

    private void put(int place, long key, int node) {
        keys[place] = key;
        nodes[place] = node;
    }
}
