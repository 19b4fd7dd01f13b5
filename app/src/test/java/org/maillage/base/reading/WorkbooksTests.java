package org.maillage.base.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.base.reading.DrawnWorkbook.opened;
import static org.maillage.base.reading.DrawnWorkbook.row;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkbooksTests {

    private static final DrawnWorkbook SMALL = DrawnWorkbook.with(
                    "Plan",
                    row("Titre", "Début", "Budget", "Continue"),
                    row("Ouvrir un LAEP\r\nà Monplaisir", LocalDate.of(2025, 9, 1), 1250.5, true),
                    row(),
                    row("  Former les équipes\u00a0", "", 45992, false))
            .and("Listes", row("À venir"));

    @Test
    void readsTheSameCellsFromBothFormats() {
        Workbook xlsx = SMALL.readAsXlsx();
        Workbook ods = SMALL.readAsOds();

        assertThat(xlsx.format()).isEqualTo(WorkbookFormat.XLSX);
        assertThat(ods.format()).isEqualTo(WorkbookFormat.ODS);
        assertThat(ods.sheets()).extracting(Sheet::name).containsExactly("Plan", "Listes");
        assertThat(ods.sheets().getFirst().rows())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(xlsx.sheets().getFirst().rows());
    }

    @Test
    void showsEachCellAsAPersonReadsIt() {
        Sheet sheet = SMALL.readAsXlsx().sheets().getFirst();

        assertThat(text(sheet, 2, 1)).isEqualTo("Ouvrir un LAEP\nà Monplaisir");
        assertThat(text(sheet, 2, 2)).isEqualTo("01/09/2025");
        assertThat(text(sheet, 2, 3)).isEqualTo("1250,5");
        assertThat(text(sheet, 2, 4)).isEqualTo("VRAI");
        assertThat(text(sheet, 4, 1)).isEqualTo("Former les équipes");
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 2, 4);
        assertThat(sheet.cellAt(4, 3).orElseThrow().reference()).isEqualTo("C4");
    }

    @Test
    void tellsDatesFromNumbersByTheirPresentation() {
        Sheet sheet = read(RawFile.xlsx("<sheetData><row r='1'>"
                + "<c r='A1' s='1'><v>45992</v></c><c r='B1'><v>45992</v></c><c r='C1' s='2'><v>45992</v></c>"
                + "<c r='D1' s='3'><v>45992.75</v></c><c r='E1' s='4'><v>0.5</v></c><c r='F1'><v>0.30000000000000004</v></c>"
                + "</row></sheetData>"));

        assertThat(sheet.rows().getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("01/12/2025", "45992", "45992", "01/12/2025", "50\u00a0%", "0,3");
    }

    @Test
    void readsCachedFormulasBooleansErrorsAndRichText() {
        Sheet sheet = read(RawFile.xlsx("<sheetData><row r='1'>"
                + "<c r='A1' t='str'><f>B1</f><v>Bilan_x000D_\n2025</v></c><c r='B1' t='b'><v>1</v></c><c r='C1' t='e'><v>#REF!</v></c>"
                + "<c r='D1' t='inlineStr'><is><r><t>Deux </t></r><r><t>morceaux</t></r><rPh><t>non</t></rPh></is></c>"
                + "<c r='E1' t='d'><v>2025-12-31</v></c><c r='F1'><f>1+1</f></c></row></sheetData>"));

        assertThat(sheet.rows().getFirst().cells())
                .extracting(Cell::value)
                .containsExactly(
                        new CellValue.Text("Bilan\n2025"),
                        new CellValue.Flag(true),
                        new CellValue.Fault("#REF!"),
                        new CellValue.Text("Deux morceaux"),
                        new CellValue.Day(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void showsAMergedValueOverItsWholeBlock() {
        DrawnWorkbook drawn = DrawnWorkbook.with(
                        "Plan", row("Axe", "Titre"), row("Jeunesse", "A"), row("", "B"), row("", "C"))
                .merging("Plan", 1, 0, 2, 0);

        for (Workbook workbook : new Workbook[] {drawn.readAsXlsx(), drawn.readAsOds()}) {
            Sheet sheet = workbook.sheets().getFirst();
            assertThat(sheet.shownOver(3, 1)).map(Cell::text).contains("Jeunesse");
            assertThat(sheet.shownOver(2, 1)).isEmpty();
            assertThat(sheet.shownOver(4, 1)).isEmpty();
        }
    }

    @Test
    void knowsHiddenSheetsOfBothFormats() {
        RawFile xlsx = RawFile.xlsx("")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='urn:r'><sheets><sheet name='Plan' state='veryHidden' r:id='rId1'/></sheets></workbook>");

        assertThat(read(xlsx).hidden()).isTrue();
        assertThat(readOds("<table:table table:name='Listes' table:style-name='ta2'/>")
                        .hidden())
                .isTrue();
        assertThat(readOds("<table:table table:name='Plan'/>").hidden()).isFalse();
    }

    @Test
    void readsParagraphsSpacesAndFailedFormulasOfOpenDocument() {
        Sheet sheet = readOds("<table:table table:name='Plan'><table:table-row>"
                + "<table:table-cell office:value-type='string'><text:p>Un<text:s text:c='2'/><text:span>deux</text:span></text:p><text:p>trois</text:p>"
                + "<office:annotation><text:p>aparté</text:p></office:annotation></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated='3'/>"
                + "<table:table-cell office:value-type='string' calcext:value-type='error'><text:p>#REF!</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='percentage' office:value='0.25'><text:p>25 %</text:p></table:table-cell>"
                + "</table:table-row></table:table>");

        assertThat(sheet.rows().getFirst().cells())
                .extracting(cell -> cell.reference() + " " + cell.text())
                .containsExactly("A1 Un  deux\ntrois", "E1 #REF!", "F1 25\u00a0%");
    }

    @Test
    void passesOverAMillionEmptyRowsAtOnce() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 1_000_000; row++) {
            rows.append("<row r='")
                    .append(row)
                    .append("' ht='15'><c r='A")
                    .append(row)
                    .append("' s='1'/></row>");
        }
        rows.append("<row r='1000001'><c r='A1000001' t='inlineStr'><is><t>fin</t></is></c></row></sheetData>");
        byte[] file = RawFile.xlsx(rows.toString()).bytes();
        long start = cpuNanos();

        Sheet xlsx = opened(Workbooks.read("plan.xlsx", file)).sheets().getFirst();
        Sheet ods = readOds(
                "<table:table table:name='Plan'><table:table-row table:number-rows-repeated='1000000'>"
                        + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
                        + "<table:table-row><table:table-cell><text:p>fin</text:p></table:table-cell></table:table-row></table:table>");

        assertThat(xlsx.rows()).extracting(Row::number).containsExactly(1_000_001);
        assertThat(ods.rows()).extracting(Row::number).containsExactly(1_000_001);
        assertThat(Duration.ofNanos(cpuNanos() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void keepsATextFullOfEscapedCharacters() {
        String ampersands = "&amp;&lt;".repeat(60_000);

        Sheet sheet = read(RawFile.xlsx("<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>" + ampersands
                + "</t></is></c></row></sheetData>"));

        assertThat(text(sheet, 1, 1)).hasSize(120_000);
    }

    /// Processor time, which a loaded machine does not stretch.
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.cellAt(row, column).orElseThrow().text();
    }

    private static Sheet read(RawFile file) {
        return opened(Workbooks.read("plan.xlsx", file.bytes())).sheets().getFirst();
    }

    private static Sheet readOds(String tables) {
        return opened(Workbooks.read("plan.ods", RawFile.ods(tables).bytes()))
                .sheets()
                .getFirst();
    }
}
