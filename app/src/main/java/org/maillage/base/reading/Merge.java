package org.maillage.base.reading;

/// A block of cells shown as one: only its first cell is read by a person.
record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /// @throws Refusal if the range is none
    static Merge parse(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            CellAddress only = CellAddress.parse(range);
            return new Merge(only.row(), only.column(), only.row(), only.column());
        }
        CellAddress first = CellAddress.parse(range.substring(0, colon));
        CellAddress last = CellAddress.parse(range.substring(colon + 1));
        return new Merge(first.row(), first.column(), last.row(), last.column());
    }

    boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    boolean startsAt(int row, int column) {
        return row == firstRow && column == firstColumn;
    }
}
