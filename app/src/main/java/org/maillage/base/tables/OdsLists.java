package org.maillage.base.tables;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/// The lists of a spreadsheet to fill in (OASIS ODF 1.3, part 3, 9.4.5): the sheet that holds their words, and what
/// makes cells offer them.
final class OdsLists {

    private final FillableTable table;
    private final List<FillableTable.Column> listed;

    OdsLists(FillableTable table) {
        this.table = table;
        this.listed = table.listed();
    }

    void writeOffers(OdsXml xml) throws XMLStreamException {
        if (listed.isEmpty()) {
            return;
        }
        xml.open("table:content-validations");
        for (int list = 0; list < listed.size(); list++) {
            writeOffer(xml, list, listed.get(list));
        }
        xml.close();
    }

    private void writeOffer(OdsXml xml, int list, FillableTable.Column column) throws XMLStreamException {
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

    /// What a cell that offers this list calls it.
    String nameOf(FillableTable.Column column) {
        return "liste" + listed.indexOf(column);
    }

    void writeSheet(OdsXml xml) throws XMLStreamException {
        if (listed.isEmpty()) {
            return;
        }
        OdsFillable.beginSheet(xml, FillableTable.LISTS, 2, listed.size());
        OdsFillable.writeHeadings(xml, listed);
        int longest =
                listed.stream().mapToInt(column -> column.words().size()).max().orElse(0);
        for (int line = 0; line < longest; line++) {
            int at = line;
            OdsFillable.writeLine(
                    xml,
                    "texte",
                    listed.stream()
                            .map(column ->
                                    at < column.words().size() ? column.words().get(at) : "")
                            .toList());
        }
        xml.close();
    }
}
