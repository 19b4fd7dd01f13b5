package org.maillage.plan.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RecognisedColumn;
import org.maillage.base.intake.SheetChoice;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbook;
import org.maillage.base.reading.WorkbookReading;

/// A plan of actions read from a workbook: what would be created, what could not be understood, and the account of
/// every cell.
///
/// @param sheet the name of the sheet that holds the plan, or null when none does
/// @param headerRow the line of its headings, or 0
/// @param columns how its headings were understood, from left to right
/// @param unknownHeadings those that were not; their cells are kept under them
/// @param otherSheets the names of the sheets that were not read
/// @param axes the distinct branches, in the order of the sheet, for the question "which axis is which theme or enjeu"
/// @param actions in the order of the sheet, a parent always before its sub-actions
/// @param rows the cells that each action was read from, in the same order
/// @param ledger one fate for each cell of every sheet
public record PlanReading(
        @Nullable String sheet,
        int headerRow,
        List<RecognisedColumn> columns,
        List<String> unknownHeadings,
        List<String> otherSheets,
        List<ReadAxis> axes,
        List<ReadAction> actions,
        List<ReadRow> rows,
        List<Remark> remarks,
        CellLedger ledger) {

    public PlanReading {
        columns = List.copyOf(columns);
        unknownHeadings = List.copyOf(unknownHeadings);
        otherSheets = List.copyOf(otherSheets);
        axes = List.copyOf(axes);
        actions = List.copyOf(actions);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /// Reads the plan of a workbook, in the sheet whose headings are best recognised. Pure, and the same for the same
    /// workbook.
    public static PlanReading of(Workbook workbook) {
        return of(workbook, SheetChoice.FOUND);
    }

    /// Reads the plan where a person said it is, its columns as a person named them.
    public static PlanReading of(Workbook workbook, SheetChoice choice) {
        return read(workbook, PlanSheet.find(workbook, choice).orElse(null));
    }

    /// @return why a file holds no plan that could be imported, in one French sentence, or empty when it holds one
    public static Optional<String> whyRefused(String fileName, byte[] content) {
        return switch (PlanFiles.read(fileName, content)) {
            case WorkbookReading.Refused(String sentence) -> Optional.of(sentence);
            case WorkbookReading.Opened(Workbook workbook) -> of(workbook).whyNoAction();
        };
    }

    /// @return why there is nothing to import, in one French sentence, or empty when there are actions
    public Optional<String> whyNoAction() {
        if (!actions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sheet == null ? Sentences.NO_PLAN_SHEET : Sentences.NO_ACTION.formatted(sheet));
    }

    private static PlanReading read(Workbook workbook, @Nullable PlanSheet plan) {
        CellLedger ledger = new CellLedger(workbook);
        List<Sheet> others = workbook.sheets().stream()
                .filter(sheet -> plan == null || sheet != plan.sheet())
                .toList();
        others.forEach(sheet -> ledger.leaveOutRest(sheet, plan == null ? Sentences.NO_PLAN : Sentences.OTHER_SHEET));
        List<String> names = others.stream().map(Sheet::name).toList();
        if (plan == null) {
            return new PlanReading(
                    null, 0, List.of(), List.of(), names, List.of(), List.of(), List.of(), List.of(), ledger);
        }
        PlanSheetReader reader = new PlanSheetReader(plan, ledger);
        reader.read();
        return new PlanReading(
                plan.sheet().name(),
                plan.recognition().headerRow(),
                plan.recognition().columns(),
                plan.recognition().unknown().stream().map(Cell::text).toList(),
                names,
                reader.axes(),
                reader.actions(),
                reader.rows(),
                reader.remarks(),
                ledger);
    }
}
