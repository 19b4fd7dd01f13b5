package org.maillage.base.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.CellValue;
import org.maillage.base.reading.Row;
import org.maillage.base.reading.Sheet;

/// A table with its known columns by number, whose lines are read cell by cell.
///
/// @param unknown the headings that nobody understood and whose cells rows take all the same, by number
record PlainTable(
        Sheet sheet,
        ColumnRecognition recognition,
        Map<Integer, RecognisedColumn> columns,
        Map<Integer, String> unknown) {

    private static final String COVERED = "cachée par une fusion de cellules";
    private static final String UNKNOWN = "colonne non reconnue";

    static PlainTable of(ChosenTable chosen, boolean keepsWords) {
        var columns = new HashMap<Integer, RecognisedColumn>();
        chosen.recognition().columns().forEach(column -> columns.put(column.column(), column));
        var unknown = new HashMap<Integer, String>();
        if (keepsWords) {
            chosen.recognition().unknown().forEach(heading -> unknown.put(heading.column(), heading.text()));
        }
        return new PlainTable(chosen.sheet(), chosen.recognition(), columns, unknown);
    }

    /// The cells that stand in a line, under a known heading.
    List<ReadCell> standingIn(Row row) {
        return row.cells().stream()
                .filter(cell -> isTaken(cell) && !isCovered(cell))
                .map(this::read)
                .toList();
    }

    /// The cells of lines above that a merged block shows in this one, under their own heading.
    List<ReadCell> shownIn(Row row) {
        return columns.keySet().stream()
                .sorted()
                .flatMap(column ->
                        sheet.shownOver(row.number(), column).filter(cell -> cell.column() == column).stream())
                .map(this::read)
                .toList();
    }

    /// What no row takes of a line that is otherwise read.
    Stream<UnreadCell> unreadIn(Row row) {
        return row.cells().stream()
                .filter(cell -> isCovered(cell) || !isTaken(cell))
                .map(cell -> new UnreadCell(
                        sheet.name(), cell.reference(), cell.text(), isCovered(cell) ? COVERED : UNKNOWN));
    }

    private boolean isTaken(Cell cell) {
        return columns.containsKey(cell.column()) || unknown.containsKey(cell.column());
    }

    /// Whether a cell goes across the columns beside it.
    boolean isAcross(Row row, String key) {
        return columnOf(key)
                .filter(column -> sheet.isCovered(row.number(), column + 1))
                .isPresent();
    }

    private Optional<Integer> columnOf(String key) {
        return columns.values().stream()
                .filter(column -> column.description().key().equals(key))
                .map(RecognisedColumn::column)
                .findFirst();
    }

    private boolean isCovered(Cell cell) {
        return sheet.isCovered(cell.row(), cell.column());
    }

    private ReadCell read(Cell cell) {
        RecognisedColumn column = columns.get(cell.column());
        return ReadCell.of(
                cell.row(),
                cell.column(),
                column == null ? unknown.getOrDefault(cell.column(), "") : column.heading(),
                column == null ? null : column.description().key(),
                cell.text(),
                cell.value() instanceof CellValue.Fault);
    }
}
