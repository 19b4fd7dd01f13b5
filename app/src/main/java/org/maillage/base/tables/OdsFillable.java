package org.maillage.base.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// A spreadsheet to fill in as an OpenDocument spreadsheet (OASIS ODF 1.3).
final class OdsFillable {

    private static final List<Integer> GUIDE_WIDTHS = List.of(30, 18, 60, 40, 40);

    private final FillableTable table;
    private final OdsLists lists;

    OdsFillable(FillableTable table) {
        this.table = table;
        this.lists = new OdsLists(table);
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
        lists.writeOffers(xml);
        writeData(xml);
        writeGuide(xml);
        lists.writeSheet(xml);
        xml.close().close().close().end();
    }

    private static List<Integer> widths(List<FillableTable.Column> columns) {
        return columns.stream().map(FillableTable.Column::widthChars).toList();
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
                        lists.nameOf(column));
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

    static void beginSheet(OdsXml xml, String name, int sheet, int columns) throws XMLStreamException {
        xml.open("table:table", "table:name", name, "table:style-name", "feuille");
        for (int column = 0; column < columns; column++) {
            xml.empty("table:table-column", "table:style-name", OdsStyles.columnOf(sheet, column));
        }
    }

    static void writeHeadings(OdsXml xml, List<FillableTable.Column> columns) throws XMLStreamException {
        xml.open("table:table-header-rows");
        writeLine(
                xml, "entete", columns.stream().map(FillableTable.Column::label).toList());
        xml.close();
    }

    static void writeLine(OdsXml xml, String style, List<String> words) throws XMLStreamException {
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
