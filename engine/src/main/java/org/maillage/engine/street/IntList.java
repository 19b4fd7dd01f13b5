package org.maillage.engine.street;

import java.util.Arrays;

/// Whole numbers, as many as come.
final class IntList {

    private int[] numbers = new int[64];
    private int size;

    int size() {
        return size;
    }

    int get(int rank) {
        return numbers[rank];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int removeLast() {
        return numbers[--size];
    }

    void clear() {
        size = 0;
    }
}
