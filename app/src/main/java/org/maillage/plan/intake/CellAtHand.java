package org.maillage.plan.intake;

import java.util.List;
import java.util.function.Predicate;
import org.maillage.base.intake.ReadCell;
import org.maillage.plan.OriginField;

/// A cell on its way into an action, and the ends it may come to: a field, or word for word among the fields of
/// origin, with a remark when it was not understood.
///
/// @param known whether somebody or something of the convention has this very name
record CellAtHand(
        DraftAction action, PlannedColumn column, ReadCell cell, List<Remark> remarks, Predicate<String> known) {

    /// @return what the cell says: where one chooses, what is ticked; nothing when nothing is
    String text() {
        PlanColumn meaning = column.meaning();
        return meaning != null && meaning.isChoice() ? TickedBoxes.words(cell.text()) : cell.text();
    }

    CellFate inField() {
        return CellFate.field(column.label());
    }

    CellFate inFieldIf(boolean taken) {
        return taken ? inField() : kept();
    }

    CellFate kept() {
        String label = OriginField.labelOfMarked(column.heading()).orElse(column.heading());
        action.keep(label, cell.text());
        return CellFate.origin(label);
    }

    CellFate keptBecause(String reason, String suggestion) {
        remarks.add(Remark.on(cell, reason, suggestion));
        return kept();
    }
}
