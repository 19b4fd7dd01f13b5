package org.maillage.base.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// A spreadsheet to fill in as an OpenDocument spreadsheet (OASIS ODF 1.3, part 3, 9.4.5 for its lists).
final class OdsFillable {

    private static final List<Integer> GUIDE_WIDTHS = List.of(30, 18, 60, 40, 40);

    private final FillableTable table;

    OdsFillable(FillableTable table) {
        this.table = table;
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        OdsParts.write(zip, table.sheet(), 1);
        OdsParts.beginContent(zip);
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        try {
            writeContent(new OdsXml(text));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        text.flush();
        zip.closeEntry();
        zip.finish();
    }

    private void writeContent(OdsXml xml) throws XMLStreamException {
        OdsStyles.write(xml.begin(), List.of(widths(table.columns()), GUIDE_WIDTHS, widths(table.listed())));
        xml.open("office:body").open("office:spreadsheet");
        writeValidations(xml);
        writeData(xml);
        writeGuide(xml);
        writeLists(xml);
        xml.close().close().close().end();
    }

    private static List<Integer> widths(List<FillableTable.Column> columns) {
        return columns.stream().map(FillableTable.Column::widthChars).toList();
    }

    private void writeValidations(OdsXml xml) throws XMLStreamException {
        List<FillableTable.Column> listed = table.listed();
        if (listed.isEmpty()) {
            return;
        }
        xml.open("table:content-validations");
        for (int list = 0; list < listed.size(); list++) {
            writeValidation(xml, list, listed.get(list));
        }
        xml.close();
    }

    private void writeValidation(OdsXml xml, int list, FillableTable.Column column) throws XMLStreamException {
        String letters = OdsXml.column(list + 1);
        String words = "[$%1$s.$%2$s$2:.$%2$s$%3$d]"
                .formatted(FillableTable.LISTS, letters, column.words().size() + 1);
        xml.open(
                "table:content-validation",
                "table:name",
                nameOf(column),
                "table:condition",
                "of:cell-content-is-in-list(" + words + ")",
                "table:allow-empty-cell",
                "true",
                "table:display-list",
                "unsorted",
                "table:base-cell-address",
                "'" + table.sheet() + "'." + OdsXml.column(table.columns().indexOf(column) + 1) + "2");
        xml.open(
                "table:error-message",
                "table:title",
                column.label(),
                "table:display",
                String.valueOf(!column.several()),
                "table:message-type",
                column.several() ? "information" : "stop");
        xml.paragraph(FillableTable.NOT_LISTED).close().close();
    }

    private String nameOf(FillableTable.Column column) {
        return "liste" + table.listed().indexOf(column);
    }

    private void writeData(OdsXml xml) throws XMLStreamException {
        beginSheet(xml, table.sheet(), 0, table.columns().size());
        writeHeadings(xml, table.columns());
        xml.open(
                "table:table-row",
                "table:style-name",
                "ligne",
                "table:number-rows-repeated",
                String.valueOf(FillableTable.LINES));
        for (FillableTable.Column column : table.columns()) {
            if (column.words().isEmpty()) {
                xml.empty("table:table-cell", "table:style-name", "a-remplir");
            } else {
                xml.empty(
                        "table:table-cell",
                        "table:style-name",
                        "a-remplir",
                        "table:content-validation-name",
                        nameOf(column));
            }
        }
        xml.close().close();
    }

    private void writeGuide(OdsXml xml) throws XMLStreamException {
        beginSheet(xml, FillableTable.GUIDE, 1, GUIDE_WIDTHS.size());
        List<List<String>> lines = table.guide();
        for (int line = 0; line < lines.size(); line++) {
            String style =
                    line == table.guideHeadings() ? "entete" : line < table.guideHeadings() ? "provenance" : "texte";
            writeLine(xml, style, lines.get(line));
        }
        xml.close();
    }

    private void writeLists(OdsXml xml) throws XMLStreamException {
        List<FillableTable.Column> listed = table.listed();
        if (listed.isEmpty()) {
            return;
        }
        beginSheet(xml, FillableTable.LISTS, 2, listed.size());
        writeHeadings(xml, listed);
        int longest =
                listed.stream().mapToInt(column -> column.words().size()).max().orElse(0);
        for (int line = 0; line < longest; line++) {
            int at = line;
            writeLine(
                    xml,
                    "texte",
                    listed.stream()
                            .map(column ->
                                    at < column.words().size() ? column.words().get(at) : "")
                            .toList());
        }
        xml.close();
    }

    private static void beginSheet(OdsXml xml, String name, int sheet, int columns) throws XMLStreamException {
        xml.open("table:table", "table:name", name, "table:style-name", "feuille");
        for (int column = 0; column < columns; column++) {
            xml.empty("table:table-column", "table:style-name", OdsStyles.columnOf(sheet, column));
        }
    }

    private static void writeHeadings(OdsXml xml, List<FillableTable.Column> columns) throws XMLStreamException {
        xml.open("table:table-header-rows");
        writeLine(
                xml, "entete", columns.stream().map(FillableTable.Column::label).toList());
        xml.close();
    }

    private static void writeLine(OdsXml xml, String style, List<String> words) throws XMLStreamException {
        xml.open("table:table-row", "table:style-name", "ligne");
        for (String text : words.isEmpty() ? List.of("") : words) {
            if (text.isEmpty()) {
                xml.empty("table:table-cell");
            } else {
                xml.textCell(style, text);
            }
        }
        xml.close();
    }
}
