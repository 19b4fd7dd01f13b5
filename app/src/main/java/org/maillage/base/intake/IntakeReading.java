package org.maillage.base.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.FillableTable;

/// What a file says, before it is compared with anything.
///
/// @param sheet the name of the sheet that holds the table, or null when none does
/// @param sheets the names of all of them
/// @param headerRow the line of its headings, from 1; 0 without a table
/// @param columns how its headings were understood, from left to right
/// @param unknown headings that nobody understood
/// @param unread cells that no row takes up
/// @param cellCount how many cells of the whole file hold something
/// @param whyNone why there is no row, in one French sentence, or null when there are rows
public record IntakeReading(
        @Nullable String sheet,
        List<String> sheets,
        int headerRow,
        List<RecognisedColumn> columns,
        List<String> unknown,
        List<ReadRow> rows,
        List<UnreadCell> unread,
        int cellCount,
        @Nullable String whyNone) {

    public IntakeReading {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /// The reading with some of its rows; the cells of the others are told as unread.
    ///
    /// @param reason why the others are left, in French
    public IntakeReading keeping(Predicate<ReadRow> wanted, String reason) {
        var left = new ArrayList<>(unread);
        var kept = new ArrayList<ReadRow>();
        for (ReadRow row : rows) {
            if (wanted.test(row)) {
                kept.add(row);
            } else {
                row.cells()
                        .forEach(cell ->
                                left.add(new UnreadCell(sheet == null ? "" : sheet, cell.at(), cell.text(), reason)));
            }
        }
        return new IntakeReading(sheet, sheets, headerRow, columns, unknown, kept, left, cellCount, whyNone);
    }

    /// Whether a cell only says what others hold: a heading, or the guide of one of our models.
    boolean isGuide(UnreadCell cell) {
        boolean heading = cell.sheet().equals(sheet) && cell.row() == headerRow;
        return heading || sheets.containsAll(FillableTable.GUIDES) && FillableTable.GUIDES.contains(cell.sheet());
    }
}
