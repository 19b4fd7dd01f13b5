package org.maillage.base.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Office Open XML, by fastexcel. Texts stand in the cells themselves: its table of shared strings would keep them all
/// in memory.
final class XlsxTable implements TableWriter {

    private static final int ROWS_KEPT = 100;
    private static final int LONGEST_TEXT = 32_767; // Excel takes a file with a longer one for a damaged one
    private static final String CUT = " […] Texte coupé : il est entier dans l’export .ods.";
    private static final String TEXT = "@";
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /// Excel counts a 29 February 1900 that never was, and nothing before that year.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Table<?> table;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxTable(Table<?> table, OutputStream out) {
        this.table = table;
        this.workbook = new Workbook(out, "Maillage", "1.0");
        this.sheet = workbook.newWorksheet(table.sheetName());
    }

    @Override
    public void begin() {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, table.columns().get(column).widthChars());
        }
        sheet.inlineString(row, 0, escaped(table.provenance().title()));
        sheet.style(row++, 0).bold().fontSize(14).set();
        for (String line : table.provenance().lines()) {
            sheet.inlineString(row++, 0, escaped(line));
        }
        row++;
        writeHeadings();
        sheet.freezePane(0, row);
        sheet.repeatRows(row - 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void writeHeadings() {
        List<String> labels = table.labels();
        for (int column = 0; column < labels.size(); column++) {
            sheet.inlineString(row, column, escaped(labels.get(column)));
            sheet.style(row, column)
                    .bold()
                    .fillColor("E8EEF2")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        row++;
    }

    @Override
    public void write(List<TableCell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    private void write(int column, TableCell cell) {
        switch (cell) {
            case TableCell.Nothing() -> {}
            case TableCell.Text(String text) -> writeText(column, text);
            case TableCell.Whole(long number) -> {
                sheet.value(row, column, number);
                sheet.style(row, column).verticalAlignment("top").format("0").set();
            }
            case TableCell.Decimal(double number) -> {
                sheet.value(row, column, number);
                sheet.style(row, column).verticalAlignment("top").format("0.##").set();
            }
            case TableCell.Day(LocalDate date) -> writeDay(column, date);
        }
    }

    private void writeDay(int column, LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            writeText(column, date.format(FRENCH));
        } else {
            sheet.value(row, column, date);
            sheet.style(row, column)
                    .verticalAlignment("top")
                    .format("dd/mm/yyyy")
                    .set();
        }
    }

    // The format of texts keeps one from becoming a formula on the day somebody edits the cell.
    private void writeText(int column, String text) {
        sheet.inlineString(row, column, fitted(escaped(text)));
        sheet.style(row, column)
                .verticalAlignment("top")
                .wrapText(true)
                .format(TEXT)
                .set();
    }

    /// A text that looks like an escape of the format, such as `_x000D_`, would be read as what it escapes.
    private static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    private static String fitted(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = LONGEST_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    @Override
    public void finish() throws IOException {
        int headings = table.provenance().lines().size() + 2;
        if (row > headings + 1) {
            sheet.setAutoFilter(headings, 0, row - 1, table.columns().size() - 1);
        }
        workbook.finish();
    }
}
