package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.IntakeDesk;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.ReadRow;
import org.maillage.plan.intake.CellFate.Kind;

/// Places the cells of a row that waits as they were placed when the file was read, with what was corrected since.
final class RowPlacing {

    private final Predicate<String> known;

    /// @param known whether somebody or something of the convention has this very name
    RowPlacing(Predicate<String> known) {
        this.known = known;
    }

    /// @param action its title empty when somebody wiped it out
    record Placed(ReadAction action, List<Remark> remarks, IntakeDesk.Fates fates) {}

    Placed place(ReadRow row) {
        var remarks = new ArrayList<Remark>();
        String title = row.cells().isEmpty()
                ? row.title()
                : Folded.oneLine(row.cells().getFirst().text());
        var action = new DraftAction(row.number(), row.line(), row.parent(), Titles.shorten(title), row.branch());
        var fates = row.cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .map(cell -> here(action, cell, remarks))
                .map(here -> place(here, title).kind())
                .collect(Collectors.groupingBy(kind -> kind, Collectors.summingInt(kind -> 1)));
        return new Placed(
                action.toAction(),
                remarks,
                new IntakeDesk.Fates(fates.getOrDefault(Kind.FIELD, 0), fates.getOrDefault(Kind.ORIGIN, 0)));
    }

    // The title comes first among the cells of an action.
    private static CellFate place(CellAtHand here, String title) {
        PlanColumn meaning = here.column().meaning();
        boolean isTitle = meaning == PlanColumn.TITLE || meaning == PlanColumn.SUB_TITLE;
        if (!isTitle) {
            return CellPlacing.place(here);
        }
        return Titles.fits(title)
                ? here.inField()
                : here.keptBecause(Sentences.TITLE_TOO_LONG, Sentences.SUGGEST_TITLE);
    }

    private CellAtHand here(DraftAction action, ReadCell cell, List<Remark> remarks) {
        PlanColumn meaning = cell.column() == null ? null : PlanColumn.valueOf(cell.column());
        return new CellAtHand(action, new PlannedColumn(0, cell.heading(), meaning), cell, remarks, known);
    }
}
