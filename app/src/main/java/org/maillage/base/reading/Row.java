package org.maillage.base.reading;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/// A line that holds at least one cell. Its cells are made when they are looked at: a sheet of a million of them keeps
/// their columns and values only.
public final class Row {

    private final int number;
    private final int[] columns;
    private final CellValue[] values;

    /// @param cells of this line, from left to right
    public Row(int number, List<Cell> cells) {
        this(
                number,
                cells.stream().mapToInt(Cell::column).toArray(),
                cells.stream().map(Cell::value).toArray(CellValue[]::new));
    }

    /// @param columns in ascending order, as many as there are values
    Row(int number, int[] columns, CellValue[] values) {
        this.number = number;
        this.columns = columns;
        this.values = values;
    }

    /// @return the number shown at its left, from 1
    public int number() {
        return number;
    }

    /// @return its filled cells, from left to right
    public List<Cell> cells() {
        return new Cells();
    }

    public Optional<Cell> cellAt(int column) {
        int index = Arrays.binarySearch(columns, column);
        return index < 0 ? Optional.empty() : Optional.of(cell(index));
    }

    private Cell cell(int index) {
        return new Cell(number, columns[index], values[index]);
    }

    private final class Cells extends AbstractList<Cell> implements RandomAccess {

        @Override
        public Cell get(int index) {
            return cell(index);
        }

        @Override
        public int size() {
            return columns.length;
        }
    }
}
