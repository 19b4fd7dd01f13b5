package org.maillage.base.intake;

import org.springframework.stereotype.Component;

/// Counts what became of the cells of a file, one by one.
@Component
class CellCounting {

    private final IntakeFiles files;
    private final StagedRows rows;

    CellCounting(IntakeFiles files, StagedRows rows) {
        this.files = files;
        this.rows = rows;
    }

    /// When a file is read: what no row takes.
    void tell(IntakeFile file, IntakeReading reading) {
        long guide = reading.unread().stream().filter(reading::isGuide).count();
        int unread = reading.unread().size();
        files.tellCells(file, new CellCount(reading.cellCount() - (int) guide, 0, unread - (int) guide));
    }

    /// When it is applied: what is kept word for word, and what waits in rows that were not applied.
    void tell(IntakeFile file, IntakeDesk desk) {
        int kept = 0;
        int left = file.cells().left();
        var windows = rows.windows(file.id(), RowFilter.ALL).iterator();
        while (windows.hasNext()) {
            for (StagedRow row : windows.next()) {
                IntakeDesk.Fates fates = desk.fatesOf(row.corrected());
                boolean applied = !row.leftOut() && row.state() != RowState.ERROR;
                kept += applied ? fates.kept() : 0;
                left += applied ? 0 : fates.kept() + fates.taken();
            }
        }
        files.tellCells(file, new CellCount(file.cells().all(), kept, left));
    }
}
