package org.maillage.base.reading;

/// A cell that holds something, at a line and a column both counted from 1.
public record Cell(int row, int column, CellValue value) {

    /// @return its address as spreadsheets write it, such as `D12`
    public String reference() {
        return CellAddress.columnName(column) + row;
    }

    /// @return what a person reads in it, without the white space around
    public String text() {
        return value.text();
    }
}
