package org.maillage.base.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnDocument.opened;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Models made in Word put a content control around whatever is to be filled in: words, lines, cells, rows.
class WordControlsTests {

    private static final String ASKS = "<w:sdtPr><w:alias w:val='Statut'/><w:showingPlcHdr/><w:dropDownList>"
            + "<w:listItem w:displayText='En cours'/></w:dropDownList></w:sdtPr>";
    private static final String ANSWERED = "<w:sdtPr><w:date w:fullDate='2025-09-01T00:00:00Z'/></w:sdtPr>";
    private static final String INVITATION = "Choisissez un élément.";

    @Test
    void keepsThePlaceOfACellThatNobodyFilledIn() {
        TextRow row = onlyRow(cell("Statut")
                + control(ASKS, cell(INVITATION))
                + cell("Début")
                + control(ANSWERED, cell("01/09/2025")));

        assertThat(row.cells()).extracting(TextCell::column).containsExactly(1, 2, 3, 4);
        assertThat(row.cells()).extracting(TextCell::text).containsExactly("Statut", "", "Début", "01/09/2025");
    }

    @Test
    void readsControlsAroundOthersAndAroundRows() {
        String inner = control(ANSWERED, cell("2025")) + control(ASKS, cell(INVITATION));
        String table = "<w:tbl>" + control(ANSWERED, control("", "<w:tr>" + cell("A") + control("", inner) + "</w:tr>"))
                + control(ASKS, "<w:tr>" + cell("Financeur") + "</w:tr>") + "</w:tbl>";

        List<TextRow> rows = ((TextBlock.Table) docx(table).getFirst()).rows();

        assertThat(rows.getFirst().cells()).extracting(TextCell::text).containsExactly("A", "2025", "");
        assertThat(rows.getLast().text()).isEqualTo("Financeur");
    }

    @Test
    void readsControlsInsideCellsAndLines() {
        String box = control("<w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr>", run("☒"));
        TextRow row = onlyRow("<w:tc>" + control(ASKS, line(INVITATION)) + line("Oui") + "</w:tc>" + "<w:tc><w:p>" + box
                + run(" existante ") + control(ASKS, run(INVITATION)) + "</w:p></w:tc>");

        assertThat(row.cells()).extracting(TextCell::text).containsExactly("Oui", "☒ existante");
    }

    @Test
    void asksNothingMoreAfterAControlWithoutContent() {
        assertThat(docx("<w:sdt>" + ASKS + "</w:sdt>" + "<w:sdt><w:sdtContent>" + line("Dit")
                        + "</w:sdtContent></w:sdt>"))
                .extracting(TextBlock::text)
                .containsExactly("Dit");
    }

    @Test
    void mergesTheCellsThatOldDocumentsMarkAsCovered() {
        TextRow row = onlyRow("<w:tc><w:tcPr><w:hMerge w:val='restart'/></w:tcPr>" + line("Partenaires") + "</w:tc>"
                + "<w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc>" + cell("Caf"));

        assertThat(row.cells()).extracting(TextCell::column).containsExactly(1, 3);
        assertThat(row.cells()).extracting(TextCell::span).containsExactly(2, 1);
    }

    private static TextRow onlyRow(String cells) {
        TextBlock.Table table = (TextBlock.Table)
                docx("<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>").getFirst();
        assertThat(table.rows()).hasSize(1);
        return table.rows().getFirst();
    }

    private static String control(String properties, String content) {
        return "<w:sdt>" + properties + "<w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String cell(String text) {
        return "<w:tc>" + line(text) + "</w:tc>";
    }

    private static String line(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static List<TextBlock> docx(String body) {
        return opened(TextDocuments.read("f.docx", DrawnDocument.docx(body))).blocks();
    }
}
