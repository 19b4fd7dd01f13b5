package org.maillage.base.reading;

import java.util.List;
import java.util.Optional;

/// A line that holds at least one cell; `number` is the one shown at its left, from 1.
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public Optional<Cell> cellAt(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
