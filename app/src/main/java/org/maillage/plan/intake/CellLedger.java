package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbook;
import org.maillage.plan.intake.CellFate.Kind;

/// The account of a workbook: one fate for each cell that holds something, none twice, none forgotten.
public final class CellLedger {

    private record Place(int sheet, int row, int column) {}

    private final Workbook workbook;
    private final Map<Place, @Nullable CellFate> fates = new LinkedHashMap<>();
    private final EnumMap<Kind, Integer> counts = new EnumMap<>(Kind.class);

    CellLedger(Workbook workbook) {
        this.workbook = workbook;
        for (Sheet sheet : workbook.sheets()) {
            sheet.rows().forEach(row -> row.cells().forEach(cell -> fates.put(placeOf(sheet, cell), null)));
        }
    }

    void book(Sheet sheet, Cell cell, CellFate fate) {
        Place place = placeOf(sheet, cell);
        if (!fates.containsKey(place)) {
            throw new IllegalStateException("No cell %s in sheet %s".formatted(cell.reference(), sheet.name()));
        }
        CellFate earlier = fates.put(place, fate);
        if (earlier != null) {
            throw new IllegalStateException("Cell %s is already booked: %s".formatted(cell.reference(), earlier));
        }
        counts.merge(fate.kind(), 1, Integer::sum);
    }

    boolean isBooked(Sheet sheet, Cell cell) {
        return fates.get(placeOf(sheet, cell)) != null;
    }

    /// Gives every cell of a sheet that has none the same fate.
    void leaveOutRest(Sheet sheet, String reason) {
        for (var row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (!isBooked(sheet, cell)) {
                    book(sheet, cell, CellFate.leftOut(reason));
                }
            }
        }
    }

    /// @return how many cells of the workbook hold something
    public int total() {
        return fates.size();
    }

    /// @return how many became a field of an action
    public int inFields() {
        return counts.getOrDefault(Kind.FIELD, 0);
    }

    /// @return how many are kept word for word among the « champs d’origine » of an action
    public int inOrigin() {
        return counts.getOrDefault(Kind.ORIGIN, 0);
    }

    /// @return the cells that no action takes up, sheet by sheet and line by line
    public List<LeftOut> leftOut() {
        List<LeftOut> list = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            sheet.rows()
                    .forEach(row -> row.cells().forEach(cell -> {
                        CellFate fate = fates.get(placeOf(sheet, cell));
                        if (fate != null && fate.kind() == Kind.LEFT_OUT) {
                            list.add(
                                    new LeftOut(sheet.name(), cell.row(), cell.reference(), cell.text(), fate.where()));
                        }
                    }));
        }
        return list;
    }

    private Place placeOf(Sheet sheet, Cell cell) {
        return new Place(workbook.sheets().indexOf(sheet), cell.row(), cell.column());
    }
}
