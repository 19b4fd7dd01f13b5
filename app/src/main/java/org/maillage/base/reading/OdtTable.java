package org.maillage.base.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table of an OpenDocument text, from its start to its end (ODF 1.3, part 3, 9).
final class OdtTable {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final int MOST_REPEATED = 1_000; // no page holds more cells side by side

    private final OdtReader reader;
    private final TextBudget budget;
    private final boolean outermost;
    private final List<TextRow> rows = new ArrayList<>();

    /// @param outermost whether it stands in no other, which keeps its notes for it
    OdtTable(OdtReader reader, TextBudget budget, boolean outermost) {
        this.reader = reader;
        this.budget = budget;
        this.outermost = outermost;
    }

    /// Consumes the table that has just started.
    TextBlock.Table read(XmlPart part) {
        budget.enter();
        boolean header = false;
        while (part.advance() && !part.ends("table")) {
            if (part.starts("table-header-rows") || part.ends("table-header-rows")) {
                header = part.isStart();
            } else if (part.starts("table-row")) {
                readRow(part, header);
            }
        }
        budget.leave();
        return new TextBlock.Table(rows);
    }

    private void readRow(XmlPart part, boolean header) {
        List<TextCell> cells = new ArrayList<>();
        int repeatedRows = count(part, "number-rows-repeated");
        int column = 1;
        while (part.advance() && !part.ends("table-row")) {
            if (part.starts("table-cell")) {
                column = readCell(part, column, cells);
            } else if (part.starts("covered-table-cell")) {
                column = passCovered(part, column, cells);
            }
        }
        for (int copy = 0; copy < repeatedRows && !cells.isEmpty(); copy++) {
            if (copy > 0) {
                cells.forEach(this::spendCopy);
            }
            rows.add(new TextRow(header, cells, outermost ? reader.takeNotes() : List.of()));
        }
    }

    /// @return the place after its first one: those that it covers besides follow as elements of their own
    private int readCell(XmlPart part, int column, List<TextCell> cells) {
        int repeated = count(part, "number-columns-repeated");
        int span = count(part, "number-columns-spanned");
        int first = Math.max(column, endOf(cells));
        List<TextBlock> blocks = new ArrayList<>();
        reader.readInside(part, "table-cell", blocks);
        for (int copy = 0; copy < repeated; copy++) {
            TextCell cell = new TextCell(first + copy * span, span, false, blocks);
            if (copy == 0) {
                budget.spendBlock();
            } else {
                spendCopy(cell);
            }
            cells.add(cell);
        }
        return endOf(cells) - span + 1;
    }

    private static int endOf(List<TextCell> cells) {
        return cells.isEmpty() ? 1 : cells.getLast().column() + cells.getLast().span();
    }

    /// A copy weighs what it copies as soon as somebody reads it.
    private void spendCopy(TextCell cell) {
        budget.spendBlock();
        budget.spendCharacters(cell.text().length());
    }

    /// A covered place belongs to the cell at its left, which already counts it, or to one above.
    private int passCovered(XmlPart part, int column, List<TextCell> cells) {
        int next = column;
        for (int copy = count(part, "number-columns-repeated"); copy > 0; copy--) {
            if (next >= endOf(cells)) {
                budget.spendBlock();
                cells.add(new TextCell(next, 1, true, List.of()));
            }
            next++;
        }
        part.skip();
        return next;
    }

    private static int count(XmlPart part, String attribute) {
        @Nullable String value = part.attribute(TABLE, attribute);
        return value == null ? 1 : Math.clamp(Long.parseLong(value), 1, MOST_REPEATED);
    }
}
