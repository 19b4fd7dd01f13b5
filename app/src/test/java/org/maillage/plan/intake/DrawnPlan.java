package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.maillage.base.reading.DrawnWorkbook;

/// A plan drawn in a test, and what was read of it.
final class DrawnPlan {

    private DrawnPlan() {}

    /// Every cell must have one fate.
    static PlanReading read(Object[]... rows) {
        PlanReading reading = PlanReading.of(DrawnWorkbook.with("Plan", rows).readAsXlsx());
        CellLedger ledger = reading.ledger();
        assertThat(ledger.inFields() + ledger.inOrigin() + ledger.leftOut().size())
                .isEqualTo(ledger.total());
        return reading;
    }

    static ReadAction only(PlanReading reading) {
        assertThat(reading.actions()).hasSize(1);
        return reading.actions().getFirst();
    }

    static List<String> leftOut(PlanReading reading) {
        return reading.ledger().leftOut().stream()
                .map(cell -> cell.reference() + " " + cell.value() + ": " + cell.reason())
                .toList();
    }
}
