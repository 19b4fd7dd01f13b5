package org.maillage.base.reading;

import java.util.List;

/// A spreadsheet as handed in: its sheets in their order, hidden ones included.
public record Workbook(String fileName, WorkbookFormat format, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /// @return how many cells hold something, over all sheets
    public int cellCount() {
        return sheets.stream().mapToInt(Sheet::cellCount).sum();
    }
}
