package org.maillage.base.tables;

import java.util.List;

/// The description of a table: where it comes from, and what each column reads from a row.
public record Table<T>(Provenance provenance, List<TableColumn<T>> columns) {

    private static final int LONGEST_SHEET_NAME = 31; // Office Open XML

    public Table {
        columns = List.copyOf(columns);
    }

    List<TableCell> cellsOf(T row) {
        return columns.stream().map(column -> column.cellOf(row)).toList();
    }

    List<String> labels() {
        return columns.stream().map(TableColumn::label).toList();
    }

    /// The subject, without what the name of a sheet may not hold.
    String sheetName() {
        String name = provenance.subject().replaceAll("[\\[\\]:*?/\\\\]", " ").replace('\'', '’');
        return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
    }
}
