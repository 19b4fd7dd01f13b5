package org.maillage.base.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A sheet being read: gathers cells in whatever order the file gives them, and equal values once.
///
/// A line is packed as soon as one below it begins, so that fifty thousand of them stay small; what comes later for a
/// line above waits apart until the end.
final class SheetDraft {

    private static final int MAX_MERGES = 20_000; // far above any hand-made sheet
    private static final int MAX_SHARED_VALUES = 50_000; // lists of choices are short; beyond, texts are titles

    private final CellBudget budget;
    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<Integer, RowDraft> lateRows = new TreeMap<>();
    private final Map<CellValue, CellValue> sharedValues = new HashMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private RowDraft lowest = new RowDraft(0);

    SheetDraft(CellBudget budget) {
        this.budget = budget;
    }

    /// Cells that show nothing are not kept.
    void put(int row, int column, CellValue value) {
        if (value.showsNothing()) {
            return;
        }
        budget.spend(1);
        CellAddress.requireWithin(row, column);
        draftOf(row).put(column, shared(value));
    }

    private RowDraft draftOf(int row) {
        if (row < lowest.number()) {
            return lateRows.computeIfAbsent(row, RowDraft::new);
        }
        if (row > lowest.number()) {
            pack(lowest);
            lowest = new RowDraft(row);
        }
        return lowest;
    }

    private void pack(RowDraft draft) {
        if (!draft.isEmpty()) {
            rows.add(draft.toRow());
        }
    }

    private CellValue shared(CellValue value) {
        CellValue known = sharedValues.get(value);
        if (known == null && sharedValues.size() < MAX_SHARED_VALUES) {
            sharedValues.put(value, value);
        }
        return known == null ? value : known;
    }

    void merge(Merge merge) {
        if (merges.size() >= MAX_MERGES) {
            throw Refusal.tooLargeOnceOpened();
        }
        merges.add(merge);
    }

    Sheet toSheet(String name, boolean hidden) {
        pack(lowest);
        if (!lateRows.isEmpty()) {
            rows.replaceAll(this::withLateCells);
            lateRows.values().forEach(this::pack);
            rows.sort(Comparator.comparingInt(Row::number));
        }
        return new Sheet(name, hidden, rows, merges);
    }

    private Row withLateCells(Row row) {
        RowDraft late = lateRows.remove(row.number());
        if (late == null) {
            return row;
        }
        RowDraft all = new RowDraft(row.number());
        row.cells().forEach(cell -> all.put(cell.column(), cell.value()));
        late.toRow().cells().forEach(cell -> all.put(cell.column(), cell.value()));
        return all.toRow();
    }
}
