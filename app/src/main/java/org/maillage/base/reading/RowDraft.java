package org.maillage.base.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// A line being read: its cells in the order of the file, which is nearly always that of the columns.
final class RowDraft {

    private final int number;
    private int size;
    private int[] columns = new int[8];
    private CellValue[] values = new CellValue[8];
    private boolean inOrder = true;

    RowDraft(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void put(int column, CellValue value) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        inOrder &= size == 0 || columns[size - 1] < column;
        columns[size] = column;
        values[size++] = value;
    }

    Row toRow() {
        if (!inOrder) {
            sort();
        }
        return new Row(number, Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
    }

    /// Of two values for one cell the later stays.
    private void sort() {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt(index -> columns[index]))
                .mapToInt(Integer::intValue)
                .toArray();
        RowDraft sorted = new RowDraft(number);
        for (int index : order) {
            if (sorted.size > 0 && sorted.columns[sorted.size - 1] == columns[index]) {
                sorted.size--;
            }
            sorted.put(columns[index], values[index]);
        }
        size = sorted.size;
        columns = sorted.columns;
        values = sorted.values;
    }
}
