package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.base.reading.DrawnWorkbook.row;

import org.junit.jupiter.api.Test;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbook;

class CellLedgerTests {

    private final Workbook workbook =
            DrawnWorkbook.with("Plan", row("Titre", "Statut"), row("A")).readAsXlsx();
    private final Sheet sheet = workbook.sheets().getFirst();
    private final Cell title = sheet.cellAt(1, 1).orElseThrow();
    private final CellLedger ledger = new CellLedger(workbook);

    @Test
    void refusesASecondFate() {
        ledger.book(sheet, title, CellFate.field("Titre"));

        assertThatThrownBy(() -> ledger.book(sheet, title, CellFate.origin("Titre")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("A1");
    }

    @Test
    void refusesACellThatIsNotInTheWorkbook() {
        assertThatThrownBy(() -> ledger.book(sheet, new Cell(9, 9, title.value()), CellFate.field("Titre")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void countsEachCellOnce() {
        ledger.book(sheet, title, CellFate.field("Titre"));
        ledger.leaveOutRest(sheet, "autre");

        assertThat(ledger.total()).isEqualTo(3);
        assertThat(ledger.inFields()).isEqualTo(1);
        assertThat(ledger.inOrigin()).isZero();
        assertThat(ledger.leftOut()).extracting(LeftOut::reference).containsExactly("B1", "A2");
    }
}
