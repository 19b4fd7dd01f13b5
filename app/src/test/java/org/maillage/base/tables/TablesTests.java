package org.maillage.base.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.CellValue;
import org.maillage.base.reading.DrawnWorkbook;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbooks;
import org.maillage.base.tables.DrawnRows.Row;
import org.maillage.site.NotFound;

/// What is written is what is read again, cell for cell, by a reader that was not made for it.
class TablesTests {

    private static final int LINES_ABOVE = 6; // title, three of provenance, one empty, headings
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Table<Row> TABLE = DrawnRows.table();

    @ParameterizedTest
    @EnumSource
    void aFileIsReadAgainCellForCell(TableFormat format) {
        for (int seed = 0; seed < 20; seed++) {
            List<Row> rows = DrawnRows.draw(seed, 60);
            Sheet sheet = sheet(format, rows);
            int above = format == TableFormat.CSV ? LINES_ABOVE - 1 : LINES_ABOVE; // no empty line
            for (int row = 0; row < rows.size(); row++) {
                List<TableCell> written = TABLE.cellsOf(rows.get(row));
                for (int column = 0; column < written.size(); column++) {
                    assertThat(sheet.cellAt(above + row + 1, column + 1).map(Cell::text))
                            .as("%s, seed %d, row %d, column %d", format, seed, row, column)
                            .isEqualTo(shown(written.get(column), format));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ODS", "XLSX"})
    void aWorkbookKeepsNumbersAndDatesAsSuch(TableFormat format) {
        var row = new Row("12/03/2024", List.of("un", "deux"), 123_456_789_012_345L, LocalDate.of(2025, 11, 20));

        Sheet sheet = sheet(format, List.of(row));

        assertThat(value(sheet, 1)).isEqualTo(new CellValue.Text("12/03/2024"));
        assertThat(value(sheet, 2)).isEqualTo(new CellValue.Text("un\ndeux"));
        assertThat(value(sheet, 3)).isInstanceOf(CellValue.Numeric.class);
        assertThat(value(sheet, 4)).isEqualTo(new CellValue.Day(LocalDate.of(2025, 11, 20)));
    }

    @Test
    void onlyOpenDocumentKnowsDaysBefore1900() {
        var rows = List.of(new Row(null, List.of(), null, LocalDate.of(1789, 7, 14)));

        assertThat(value(sheet(TableFormat.ODS, rows), 4)).isEqualTo(new CellValue.Day(LocalDate.of(1789, 7, 14)));
        assertThat(value(sheet(TableFormat.XLSX, rows), 4)).isEqualTo(new CellValue.Text("14/07/1789"));
    }

    @Test
    void aTextLongerThanExcelBearsIsCutThereAndSaysSo() {
        var rows = List.of(new Row("mot ".repeat(10_000).strip(), List.of(), null, null));

        assertThat(value(sheet(TableFormat.ODS, rows), 1).text()).hasSize(39_999);
        assertThat(value(sheet(TableFormat.XLSX, rows), 1).text())
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith("il est entier dans l’export .ods.");
    }

    @ParameterizedTest
    @EnumSource(names = {"ODS", "XLSX"})
    void aWorkbookSaysWhereItComesFromAboveItsHeadings(TableFormat format) {
        Sheet sheet = sheet(format, List.of());

        assertThat(sheet.name()).isEqualTo("Plan d’actions");
        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(row -> sheet.cellAt(row, 1).orElseThrow().text()))
                .containsExactly(
                        "Plan d’actions · Convention d’Angers",
                        "Filtres en cours : Thème\u00a0: Jeunesse",
                        "Données du 20\u00a0novembre 2025 à 14\u00a0h\u00a002",
                        "Source : Maillage, http://localhost/espace/angers-2023-2026/plan?theme=JE");
        assertThat(sheet.cellAt(LINES_ABOVE, 1).orElseThrow().text()).isEqualTo("Texte");
    }

    @Test
    void aCsvFileIsReadAgainFieldForField() {
        for (int seed = 0; seed < 20; seed++) {
            List<Row> rows = DrawnRows.draw(seed, 60);
            List<List<String>> records = csv(rows);
            for (int row = 0; row < rows.size(); row++) {
                assertThat(records.get(LINES_ABOVE - 1 + row))
                        .as("seed %d, row %d", seed, row)
                        .isEqualTo(TABLE.cellsOf(rows.get(row)).stream()
                                .map(TablesTests::field)
                                .toList());
            }
        }
    }

    @Test
    void everyLineOfACsvFileHasAsManyFields() {
        assertThat(csv(DrawnRows.draw(1, 20)))
                .allSatisfy(record -> assertThat(record).hasSize(4));
        assertThat(new String(written(TableFormat.CSV, Stream.of()), UTF_8)).startsWith("\uFEFFPlan d’actions · ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "  =1", "＝1", "=cmd|'/C calc'!A0"})
    void aTextNeverStartsAFormulaInACsvFile(String text) {
        assertThat(csv(List.of(new Row(text, List.of(), -12L, null))).getLast())
                .first()
                .asString()
                .startsWith("'");
        assertThat(csv(List.of(new Row(text, List.of(), -12L, null))).getLast()).contains("-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a"})
    void aTextStaysATextInAWorkbook(String text) {
        var rows = List.of(new Row(text, List.of(), null, null));

        assertThat(content(TableFormat.ODS, rows, "content.xml"))
                .contains("office:value-type=\"string\"><text:p>" + text)
                .doesNotContain("table:formula");
        assertThat(content(TableFormat.XLSX, rows, "xl/worksheets/sheet1.xml"))
                .contains("t=\"inlineStr\"")
                .doesNotContain("<f>");
        assertThat(value(sheet(TableFormat.XLSX, rows), 1)).isEqualTo(new CellValue.Text(text));
    }

    @Test
    void anOpenDocumentNamesItsKindInItsFirstBytes() throws IOException {
        byte[] file = written(TableFormat.ODS, Stream.of());

        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
        }
        assertThat(new String(file, 38, 46, UTF_8)).isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    }

    @ParameterizedTest
    @EnumSource
    void rowsLeaveWhileOthersAreStillToCome(TableFormat format) throws IOException {
        var out = new CountedOutput();
        var bytesHalfway = new AtomicLong();
        Stream<Row> rows = IntStream.range(0, 50_000).mapToObj(number -> {
            if (number == 25_000) {
                bytesHalfway.set(out.bytes);
            }
            return new Row("Action " + number, List.of("Ville", "Caf " + number * 31), (long) number, LocalDate.EPOCH);
        });

        Tables.write(format, TABLE, rows, out);

        assertThat(bytesHalfway.get()).isBetween(out.bytes * 2 / 5, out.bytes * 3 / 5);
    }

    @Test
    void aFileCutShortByAnErrorCannotPassForAWholeOne() {
        var out = new ByteArrayOutputStream();
        Stream<Row> rows = Stream.generate(() -> {
            throw new IllegalStateException("the database went away");
        });

        assertThatThrownBy(() -> Tables.write(TableFormat.ODS, TABLE, rows, out))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Workbooks.read("plan.ods", out.toByteArray()))
                .isInstanceOf(org.maillage.base.reading.WorkbookReading.Refused.class);
    }

    @Test
    void aNumberWithDecimalsStaysANumber() throws IOException {
        Table<Double> measures =
                new Table<>(TABLE.provenance(), List.of(TableColumn.decimal("Part", number -> number)));
        List<Double> rows = List.of(41.200377385877054, 0.1 + 0.2, 1_250_000.0, Double.NaN);

        assertThat(new String(written(TableFormat.CSV, measures, rows), UTF_8)
                        .lines()
                        .toList())
                .endsWith("41,2003773859", "0,3", "1250000", "");
        assertThat(read(TableFormat.ODS, measures, rows)).containsExactly("41.2003773859", "0.3", "1250000");
        assertThat(read(TableFormat.XLSX, measures, rows)).containsExactly("41.2003773859", "0.3", "1250000");
    }

    private static byte[] written(TableFormat format, Table<Double> table, List<Double> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Tables.write(format, table, rows.stream(), out);
        return out.toByteArray();
    }

    private static List<String> read(TableFormat format, Table<Double> table, List<Double> rows) throws IOException {
        Sheet sheet = DrawnWorkbook.opened(
                        Workbooks.read("chiffres." + format.extension(), written(format, table, rows)))
                .sheets()
                .getFirst();
        return IntStream.range(0, rows.size())
                .mapToObj(row -> sheet.cellAt(LINES_ABOVE + 1 + row, 1))
                .flatMap(Optional::stream)
                .map(cell -> ((CellValue.Numeric) cell.value())
                        .number()
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
    }

    @Test
    void aFileIsNamedByTerritoryObjectAndDay() {
        assertThat(TABLE.provenance().fileName(TableFormat.ODS))
                .isEqualTo("angers-2023-2026_plan-d-actions_2025-11-20.ods");
    }

    @Test
    void aFormatThatIsNotOfferedDoesNotExist() {
        assertThatThrownBy(() -> TableFormat.of("pdf")).isInstanceOf(NotFound.class);
    }

    private static Optional<String> shown(TableCell cell, TableFormat format) {
        return switch (cell) {
            case TableCell.Nothing() -> Optional.empty();
            case TableCell.Text(String text) -> Optional.of(text);
            case TableCell.Whole(long number) -> Optional.of(Long.toString(number));
            case TableCell.Decimal(double number) -> Optional.of(Double.toString(number));
            case TableCell.Day(LocalDate date) ->
                Optional.of(format == TableFormat.CSV ? date.toString() : date.format(FRENCH));
        };
    }

    private static String field(TableCell cell) {
        return switch (cell) {
            case TableCell.Nothing() -> "";
            case TableCell.Text(String text) -> text.matches("(?s)'*[=+@\t\r＝-].*") ? "'" + text : text;
            case TableCell.Whole(long number) -> Long.toString(number);
            case TableCell.Decimal(double number) -> Double.toString(number).replace('.', ',');
            case TableCell.Day(LocalDate date) -> date.toString();
        };
    }

    private static CellValue value(Sheet sheet, int column) {
        return sheet.cellAt(LINES_ABOVE + 1, column).orElseThrow().value();
    }

    private static Sheet sheet(TableFormat format, List<Row> rows) {
        String name = "plan." + format.extension();
        return DrawnWorkbook.opened(Workbooks.read(name, written(format, rows.stream())))
                .sheets()
                .getFirst();
    }

    private static List<List<String>> csv(List<Row> rows) {
        return CsvReading.of(new String(written(TableFormat.CSV, rows.stream()), UTF_8).substring(1));
    }

    private static String content(TableFormat format, List<Row> rows, String part) {
        byte[] file = written(format, rows.stream());
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] written(TableFormat format, Stream<Row> rows) {
        var out = new ByteArrayOutputStream();
        try {
            Tables.write(format, TABLE, rows, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static final class CountedOutput extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] from, int start, int length) {
            bytes += length;
        }
    }
}
