package org.maillage.base.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbook;

/// Where the table of a workbook is: what was chosen, and otherwise the sheet whose headings are best recognised.
public record ChosenTable(Sheet sheet, ColumnRecognition recognition) {

    /// @param main key of the column that no table goes without
    public static Optional<ChosenTable> in(
            Workbook workbook, SheetChoice choice, List<ColumnDescription> descriptions, String main) {
        return workbook.sheets().stream()
                .filter(sheet -> choice.sheet() == null || sheet.name().equals(choice.sheet()))
                .flatMap(sheet -> in(sheet, choice, descriptions).stream())
                .filter(table -> table.has(main))
                .max(Comparator.comparingDouble((ChosenTable table) -> table.recognition.score())
                        .thenComparing(table -> workbook.sheets().indexOf(table.sheet), Comparator.reverseOrder()));
    }

    private boolean has(String key) {
        return recognition.columns().stream()
                .anyMatch(column -> column.description().key().equals(key));
    }

    private static Optional<ChosenTable> in(Sheet sheet, SheetChoice choice, List<ColumnDescription> descriptions) {
        Optional<ColumnRecognition> found = choice.headerRow() == null
                ? ColumnRecognition.find(sheet, descriptions)
                : sheet.rows().stream()
                        .filter(row -> row.number() == choice.headerRow())
                        .map(row -> ColumnRecognition.inRow(row, descriptions))
                        .findFirst();
        return found.map(recognition -> recognition.corrected(choice.columns(), descriptions))
                .map(recognition -> new ChosenTable(sheet, recognition));
    }
}
