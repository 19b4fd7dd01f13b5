package org.maillage.base.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A sheet: its lines that hold something, in order, and its merged blocks.
public final class Sheet {

    private final String name;
    private final boolean hidden;
    private final List<Row> rows;
    private final TreeMap<Integer, TreeMap<Integer, Merge>> mergesByFirstColumnAndRow = new TreeMap<>();

    Sheet(String name, boolean hidden, List<Row> rows, Collection<Merge> merges) {
        this.name = name;
        this.hidden = hidden;
        this.rows = List.copyOf(rows);
        merges.forEach(merge -> mergesByFirstColumnAndRow
                .computeIfAbsent(merge.firstColumn(), column -> new TreeMap<>())
                .put(merge.firstRow(), merge));
    }

    /// A sheet of texts that another kind of document gave, its lines from 1; an empty text is no cell.
    public static Sheet of(String name, List<List<String>> lines) {
        SheetDraft draft = new SheetDraft(new CellBudget());
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < lines.get(line).size(); column++) {
                draft.put(
                        line + 1,
                        column + 1,
                        new CellValue.Text(lines.get(line).get(column).strip()));
            }
        }
        return draft.toSheet(name, false);
    }

    public String name() {
        return name;
    }

    public boolean hidden() {
        return hidden;
    }

    public List<Row> rows() {
        return rows;
    }

    public int cellCount() {
        return rows.stream().mapToInt(row -> row.cells().size()).sum();
    }

    public Optional<Cell> cellAt(int row, int column) {
        return rowAt(row).flatMap(found -> found.cellAt(column));
    }

    private Optional<Row> rowAt(int number) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = rows.get(middle).number();
            if (found == number) {
                return Optional.of(rows.get(middle));
            }
            low = found < number ? middle + 1 : low;
            high = found < number ? high : middle - 1;
        }
        return Optional.empty();
    }

    /// The cell whose value is shown at a place that a merged block covers.
    ///
    /// @return empty when no block covers the place, or when the place is itself the first of its block
    public Optional<Cell> shownOver(int row, int column) {
        return blockOver(row, column).flatMap(merge -> cellAt(merge.firstRow(), merge.firstColumn()));
    }

    /// @return whether a merged block hides what this place holds
    public boolean isCovered(int row, int column) {
        return blockOver(row, column).isPresent();
    }

    private Optional<Merge> blockOver(int row, int column) {
        return mergesByFirstColumnAndRow.headMap(column, true).values().stream()
                .map(merges -> merges.floorEntry(row))
                .filter(entry -> entry != null && entry.getValue().covers(row, column))
                .map(Map.Entry::getValue)
                .filter(merge -> !merge.startsAt(row, column))
                .findFirst();
    }
}
