package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.base.reading.Row;
import org.maillage.base.reading.ShownWords;
import org.maillage.base.reading.Workbook;

/// A document of fiches read as the import reads it, once the account of its words is right: each word that a person
/// sees is found once, in a field or in what is left aside. Only labels are not counted: many fiches have one column.
final class ReadFiche {

    private final Workbook workbook;
    private final PlanReading reading;

    private ReadFiche(Workbook workbook) {
        this.workbook = workbook;
        this.reading = PlanReading.of(workbook);
    }

    /// @param labels what stands in the document and becomes a heading, as often as it does
    static ReadFiche of(String fileName, byte[] content, String... labels) {
        return saying(fileName, content, "", labels);
    }

    /// @param more what is said besides: where links lead, an axis again for each of its actions
    static ReadFiche saying(String fileName, byte[] content, String more, String... labels) {
        ReadFiche fiche = new ReadFiche(DrawnWorkbook.opened(PlanFiles.read(fileName, content)));
        List<String> shown = new ArrayList<>(ShownWords.of(content));
        shown.addAll(ShownWords.in(more));
        Stream.of(labels)
                .flatMap(label -> ShownWords.in(label).stream())
                .forEach(word ->
                        assertThat(shown.remove(word)).as("label %s", word).isTrue());
        assertThat(fiche.keptWords()).containsExactlyInAnyOrderElementsOf(shown);
        CellLedger ledger = fiche.reading.ledger();
        assertThat(ledger.inFields() + ledger.inOrigin() + ledger.leftOut().size())
                .isEqualTo(ledger.total());
        return fiche;
    }

    private List<String> keptWords() {
        int header = reading.headerRow();
        return workbook.sheets().getFirst().rows().stream()
                .filter(row -> row.number() != header)
                .map(Row::cells)
                .flatMap(List::stream)
                .flatMap(cell -> ShownWords.in(cell.text()).stream())
                .toList();
    }

    List<ReadAction> actions() {
        return reading.actions();
    }

    ReadAction only() {
        assertThat(reading.actions()).hasSize(1);
        return reading.actions().getFirst();
    }

    List<Remark> remarks() {
        return reading.remarks();
    }

    /// @return what stands above the fiches
    String above() {
        return reading.headerRow() == 1
                ? ""
                : workbook.sheets()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .text();
    }
}
