package org.maillage.base.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// RFC 4180 with the semicolon and the byte order mark that French spreadsheets expect.
///
/// The provenance comes first, one line in one field; every line has as many fields as there are columns, so that the
/// file is one table for any reader. Dates are written as ISO 8601 does, which no country reads the wrong way round.
final class CsvTable implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern QUOTED = Pattern.compile("[;\"\\n]");

    /// What makes LibreOffice or Excel take a text for a formula, in both widths of the characters; also behind the
    /// apostrophes of its author, so that the one put here is the one that comes off.
    private static final Pattern STARTS_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠]");

    private final Table<?> table;
    private final Writer out;

    CsvTable(Table<?> table, OutputStream out) {
        this.table = table;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin() throws IOException {
        out.write(BYTE_ORDER_MARK);
        writeAlone(table.provenance().title());
        for (String line : table.provenance().lines()) {
            writeAlone(line);
        }
        writeLine(table.labels());
    }

    @Override
    public void write(List<TableCell> cells) throws IOException {
        writeLine(cells.stream().map(CsvTable::field).toList());
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private void writeAlone(String text) throws IOException {
        List<String> fields =
                new ArrayList<>(Collections.nCopies(table.columns().size(), ""));
        fields.set(0, quoted(neutral(text)));
        writeLine(fields);
    }

    private void writeLine(List<String> fields) throws IOException {
        out.write(String.join(";", fields));
        out.write("\r\n");
    }

    private static String field(TableCell cell) {
        return switch (cell) {
            case TableCell.Nothing() -> "";
            case TableCell.Text(String text) -> quoted(neutral(text));
            case TableCell.Whole(long number) -> Long.toString(number);
            case TableCell.Decimal(double number) ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', ',');
            case TableCell.Day(var date) -> date.toString();
        };
    }

    /// The apostrophe by which a person, too, says that what follows is text.
    private static String neutral(String text) {
        return STARTS_A_FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
