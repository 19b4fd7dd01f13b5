package org.maillage.plan.intake;

import java.util.List;
import java.util.function.Predicate;
import org.maillage.base.intake.ReadCell;

/// A cell on its way into an action, and the ends it may come to: a field, or word for word among the fields of
/// origin, with a remark when it was not understood.
///
/// @param known whether a text is one name, known as such to the convention
record CellAtHand(
        DraftAction action, PlannedColumn column, ReadCell cell, List<Remark> remarks, Predicate<String> known) {

    String text() {
        return cell.text();
    }

    CellFate inField() {
        return CellFate.field(column.label());
    }

    CellFate inFieldIf(boolean taken) {
        return taken ? inField() : kept();
    }

    CellFate kept() {
        action.keep(column.heading(), cell.text());
        return CellFate.origin(column.heading());
    }

    CellFate keptBecause(String reason, String suggestion) {
        remarks.add(Remark.on(cell, reason, suggestion));
        return kept();
    }
}
