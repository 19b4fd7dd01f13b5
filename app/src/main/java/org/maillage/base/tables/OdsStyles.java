package org.maillage.base.tables;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/// The styles of the cells: text that stays text, dates as French people write them, headings that stand out.
final class OdsStyles {

    private static final double CENTIMETRES_A_CHAR = 0.21;

    private OdsStyles() {}

    static String columnOf(int sheet, int column) {
        return "colonne" + sheet + "-" + column;
    }

    /// @param widths of the columns of each sheet, in characters
    static void write(OdsXml xml, List<List<Integer>> widths) throws XMLStreamException {
        xml.open("office:automatic-styles");
        writeFormats(xml);
        xml.open("style:style", "style:name", "feuille", "style:family", "table", "style:master-page-name", "paysage");
        xml.empty("style:table-properties", "table:display", "true").close();
        xml.open("style:style", "style:name", "ligne", "style:family", "table-row");
        xml.empty("style:table-row-properties", "style:use-optimal-row-height", "true")
                .close();
        for (int sheet = 0; sheet < widths.size(); sheet++) {
            writeColumns(xml, sheet, widths.get(sheet));
        }
        writeCell(xml, "texte", "comme-texte", "wrap");
        xml.open("style:style", "style:name", "a-remplir", "style:family", "table-cell");
        xml.empty("style:table-cell-properties", "fo:wrap-option", "wrap", "style:vertical-align", "top")
                .close();
        writeCell(xml, "nombre", "comme-nombre", "no-wrap");
        writeCell(xml, "decimal", "comme-decimal", "no-wrap");
        writeCell(xml, "date", "comme-date", "no-wrap");
        writeCell(xml, "provenance", "comme-texte", "no-wrap");
        writeStrong(xml, "titre", "14pt", "no-wrap", "transparent");
        writeStrong(xml, "entete", "10pt", "wrap", "#e8eef2");
        xml.close();
    }

    private static void writeColumns(OdsXml xml, int sheet, List<Integer> widths) throws XMLStreamException {
        for (int column = 0; column < widths.size(); column++) {
            double width = (widths.get(column) + 1) * CENTIMETRES_A_CHAR;
            xml.open("style:style", "style:name", columnOf(sheet, column), "style:family", "table-column");
            xml.empty(
                            "style:table-column-properties",
                            "style:column-width",
                            String.format(Locale.ROOT, "%.2fcm", width))
                    .close();
        }
    }

    private static void writeFormats(OdsXml xml) throws XMLStreamException {
        xml.open("number:text-style", "style:name", "comme-texte")
                .empty("number:text-content")
                .close();
        xml.open("number:number-style", "style:name", "comme-nombre");
        xml.empty("number:number", "number:decimal-places", "0", "number:min-integer-digits", "1")
                .close();
        xml.open("number:number-style", "style:name", "comme-decimal");
        xml.empty(
                        "number:number",
                        "number:decimal-places",
                        "2",
                        "number:min-decimal-places",
                        "0",
                        "number:min-integer-digits",
                        "1")
                .close();
        xml.open("number:date-style", "style:name", "comme-date");
        xml.empty("number:day", "number:style", "long");
        xml.open("number:text").text("/").close();
        xml.empty("number:month", "number:style", "long");
        xml.open("number:text").text("/").close();
        xml.empty("number:year", "number:style", "long").close();
    }

    private static void writeCell(OdsXml xml, String name, String format, String wrap) throws XMLStreamException {
        xml.open("style:style", "style:name", name, "style:family", "table-cell", "style:data-style-name", format);
        xml.empty("style:table-cell-properties", "fo:wrap-option", wrap, "style:vertical-align", "top")
                .close();
    }

    private static void writeStrong(OdsXml xml, String name, String size, String wrap, String background)
            throws XMLStreamException {
        xml.open(
                "style:style",
                "style:name",
                name,
                "style:family",
                "table-cell",
                "style:data-style-name",
                "comme-texte");
        xml.empty(
                "style:table-cell-properties",
                "fo:background-color",
                background,
                "fo:wrap-option",
                wrap,
                "style:vertical-align",
                "top");
        xml.empty("style:text-properties", "fo:font-weight", "bold", "fo:font-size", size)
                .close();
    }
}
