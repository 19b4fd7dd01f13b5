package org.maillage.base.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// An OpenDocument spreadsheet (OASIS ODF 1.3), with the XML writer and the archive of the JDK.
///
/// The small parts go first, then `content.xml` as the rows come. Each line of a text is a paragraph of its cell.
final class OdsTable implements TableWriter {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Table<?> table;
    private final ZipOutputStream zip;
    private final BufferedWriter text;
    private final OdsXml xml;
    private int row;

    OdsTable(Table<?> table, OutputStream out) {
        this.table = table;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.xml = new OdsXml(text);
    }

    @Override
    public void begin() throws IOException {
        int linesAbove = table.provenance().lines().size() + 3;
        OdsParts.write(zip, table.sheetName(), linesAbove);
        OdsParts.beginContent(zip);
        try {
            OdsStyles.write(
                    xml.begin(),
                    List.of(table.columns().stream()
                            .map(TableColumn::widthChars)
                            .toList()));
            xml.open("office:body").open("office:spreadsheet");
            xml.open("table:table", "table:name", table.sheetName(), "table:style-name", "feuille");
            for (int column = 0; column < table.columns().size(); column++) {
                xml.empty("table:table-column", "table:style-name", OdsStyles.columnOf(0, column));
            }
            writeAbove();
            writeHeadings();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void writeAbove() throws XMLStreamException {
        writeAlone("titre", table.provenance().title());
        for (String line : table.provenance().lines()) {
            writeAlone("provenance", line);
        }
        openRow("ligne");
        xml.empty("table:table-cell").close();
    }

    private void writeAlone(String style, String words) throws XMLStreamException {
        openRow("ligne");
        xml.textCell(style, words);
        xml.close();
    }

    private void writeHeadings() throws XMLStreamException {
        xml.open("table:table-header-rows");
        openRow("ligne");
        for (String label : table.labels()) {
            xml.textCell("entete", label);
        }
        xml.close().close();
    }

    @Override
    public void write(List<TableCell> cells) throws IOException {
        try {
            openRow("ligne");
            for (TableCell cell : cells) {
                write(cell);
            }
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void write(TableCell cell) throws XMLStreamException {
        switch (cell) {
            case TableCell.Nothing() -> xml.empty("table:table-cell");
            case TableCell.Text(String words) -> xml.textCell("texte", words);
            case TableCell.Whole(long number) ->
                writeTyped("nombre", "float", "office:value", Long.toString(number), Long.toString(number));
            case TableCell.Decimal(double number) ->
                writeTyped(
                        "decimal",
                        "float",
                        "office:value",
                        plain(number),
                        plain(number).replace('.', ','));
            case TableCell.Day(LocalDate date) ->
                writeTyped("date", "date", "office:date-value", date.toString(), date.format(FRENCH));
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private void writeTyped(String style, String type, String attribute, String value, String shown)
            throws XMLStreamException {
        xml.open("table:table-cell", "table:style-name", style, "office:value-type", type, attribute, value);
        xml.paragraph(shown).close();
    }

    private void openRow(String style) throws XMLStreamException {
        xml.open("table:table-row", "table:style-name", style);
        row++;
    }

    @Override
    public void finish() throws IOException {
        try {
            xml.close();
            writeFilterButtons();
            xml.close().close().end();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        text.flush();
        zip.closeEntry();
        zip.finish();
    }

    private void writeFilterButtons() throws XMLStreamException {
        int headings = table.provenance().lines().size() + 3;
        if (row > headings) {
            String sheet = "'" + table.sheetName() + "'.";
            xml.open("table:database-ranges");
            xml.empty(
                    "table:database-range",
                    "table:name",
                    "lignes",
                    "table:target-range-address",
                    sheet + "A" + headings + ":" + sheet
                            + OdsXml.column(table.columns().size()) + row,
                    "table:display-filter-buttons",
                    "true");
            xml.close();
        }
    }
}
