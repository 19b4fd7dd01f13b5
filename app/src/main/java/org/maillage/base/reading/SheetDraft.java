package org.maillage.base.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A sheet being read: gathers cells in whatever order the file gives them.
final class SheetDraft {

    private static final int MAX_MERGES = 20_000; // far above any hand-made sheet

    private final CellBudget budget;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> cells = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();

    SheetDraft(CellBudget budget) {
        this.budget = budget;
    }

    /// Cells that show nothing are not kept.
    void put(int row, int column, CellValue value) {
        if (value.text().isEmpty()) {
            return;
        }
        budget.spend(1);
        CellAddress at = CellAddress.within(row, column);
        cells.computeIfAbsent(at.row(), number -> new TreeMap<>())
                .put(at.column(), new Cell(at.row(), at.column(), value));
    }

    void merge(Merge merge) {
        if (merges.size() >= MAX_MERGES) {
            throw Refusal.tooLargeOnceOpened();
        }
        merges.add(merge);
    }

    Sheet toSheet(String name, boolean hidden) {
        List<Row> rows = new ArrayList<>(cells.size());
        cells.forEach((number, row) -> rows.add(new Row(number, List.copyOf(row.values()))));
        return new Sheet(name, hidden, rows, merges);
    }
}
