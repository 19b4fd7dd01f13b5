package org.maillage.plan.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.maillage.base.intake.ChosenTable;
import org.maillage.base.intake.ColumnRecognition;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.RecognisedColumn;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.CellValue;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbook;
import org.maillage.plan.OriginField;

/// The sheet that holds the plan, with its columns named.
record PlanSheet(Sheet sheet, ColumnRecognition recognition, Map<Integer, PlannedColumn> columns) {

    /// The sheet whose headings are best recognised; one without a column of titles is no plan.
    static Optional<PlanSheet> find(Workbook workbook, SheetChoice choice) {
        return ChosenTable.in(workbook, choice, PlanColumn.descriptions(), PlanColumn.TITLE.name())
                .map(table ->
                        new PlanSheet(table.sheet(), table.recognition(), name(table.sheet(), table.recognition())));
    }

    Optional<PlannedColumn> column(PlanColumn meaning) {
        return columns.values().stream()
                .filter(column -> column.meaning() == meaning)
                .findFirst();
    }

    /// The columns that place an action in the plan, from the widest; without axes, its theme and enjeu do.
    List<PlannedColumn> branches() {
        List<PlannedColumn> axes = present(PlanColumn.AXIS, PlanColumn.SUB_AXIS, PlanColumn.SUB_SUB_AXIS);
        return axes.isEmpty() ? present(PlanColumn.THEME, PlanColumn.ENJEU) : axes;
    }

    private List<PlannedColumn> present(PlanColumn... meanings) {
        return List.of(meanings).stream()
                .map(this::column)
                .flatMap(Optional::stream)
                .toList();
    }

    PlannedColumn at(Cell cell) {
        PlannedColumn known = columns.get(cell.column());
        return known != null ? known : new PlannedColumn(cell.column(), "Colonne " + letters(cell), null);
    }

    private static String letters(Cell cell) {
        return cell.reference().replaceAll("[0-9]", "");
    }

    ReadCell read(Cell cell) {
        PlannedColumn column = at(cell);
        return ReadCell.of(
                cell.row(),
                cell.column(),
                column.heading(),
                column.meaning() == null ? null : column.meaning().name(),
                cell.text(),
                cell.value() instanceof CellValue.Fault);
    }

    private static Map<Integer, PlannedColumn> name(Sheet sheet, ColumnRecognition recognition) {
        Map<Integer, RecognisedColumn> recognised = new HashMap<>();
        recognition.columns().forEach(column -> recognised.put(column.column(), column));
        Map<Integer, PlannedColumn> columns = new TreeMap<>();
        Set<String> used = new HashSet<>();
        String funder = "";
        for (Cell heading : recognition.headings()) {
            String text = Folded.oneLine(heading.text());
            if (OriginField.labelOfMarked(text).isPresent()) {
                columns.put(heading.column(), new PlannedColumn(heading.column(), text, null));
                continue;
            }
            RecognisedColumn found = recognised.get(heading.column());
            PlanColumn meaning = found == null
                    ? null
                    : PlanColumn.valueOf(found.description().key());
            funder = meaning == PlanColumn.FUNDER ? text : funder;
            String name = meaning == PlanColumn.AMOUNT && !funder.isEmpty() ? text + " (" + funder + ")" : text;
            String unique = used.add(name) ? name : name + " (colonne " + letters(heading) + ")";
            used.add(unique);
            columns.put(heading.column(), new PlannedColumn(heading.column(), unique, meaning));
        }
        return columns;
    }
}
