package org.maillage.base.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table of a Word document, from its start to its end (ISO/IEC 29500-1, 17.4). Content controls and custom marks
/// around its rows and cells are walked through; a cell that nobody has filled in keeps its place, empty.
final class WordTable {

    private final WordStory story;
    private final TextBudget budget;
    private final boolean outermost;
    private final List<TextRow> rows = new ArrayList<>();

    /// @param outermost whether it stands in no other, which keeps its notes for it
    WordTable(WordStory story, TextBudget budget, boolean outermost) {
        this.story = story;
        this.budget = budget;
        this.outermost = outermost;
    }

    /// Consumes the table that has just started.
    TextBlock.Table read(XmlPart part) {
        budget.enter();
        while (part.advance() && !part.ends("tbl")) {
            // A control around whole rows holds their labels as well: whatever it asks, they stay.
            boolean stays = part.starts("sdtContent") && story.nextContentAsks();
            if (part.isStart() && !stays && !story.passesOver(part) && part.starts("tr")) {
                readRow(part);
            }
        }
        budget.leave();
        return new TextBlock.Table(rows);
    }

    private void readRow(XmlPart part) {
        RowInHand row = new RowInHand();
        readCells(part, "tr", true, row);
        if (!row.deleted && !row.cells.isEmpty()) {
            rows.add(new TextRow(row.header, row.cells, outermost ? story.takeNotes() : List.of()));
        }
    }

    /// @param answered whether what the cells say is no mere invitation to fill them in
    private void readCells(XmlPart part, String until, boolean answered, RowInHand row) {
        budget.enter();
        while (part.advance() && !part.ends(until)) {
            row.deleted |= part.starts("del");
            if (part.starts("sdtContent")) {
                readCells(part, "sdtContent", answered && !story.nextContentAsks(), row);
            } else if (part.isStart() && !story.passesOver(part)) {
                readInRow(part, answered, row);
            }
        }
        budget.leave();
    }

    private void readInRow(XmlPart part, boolean answered, RowInHand row) {
        switch (part.element()) {
            case "tblHeader" -> row.header = WordStyles.isOn(part.attribute("val"));
            case "gridBefore" -> row.column += count(part.attribute("val"));
            case "tc" -> row.add(readCell(part, answered, row.column));
            default -> {}
        }
    }

    private CellInHand readCell(XmlPart part, boolean answered, int column) {
        budget.spendBlock();
        CellInHand cell = new CellInHand(column);
        while (part.advance() && !part.ends("tc")) {
            if (!part.isStart() || story.passesOver(part)) {
                continue;
            }
            String value = part.attribute("val");
            switch (part.element()) {
                case "gridSpan" -> cell.span = Math.max(1, count(value));
                case "vMerge" -> cell.continued = !"restart".equals(value);
                case "hMerge" -> cell.partOfTheLast = !"restart".equals(value);
                default -> story.readBlock(part, cell.blocks);
            }
        }
        if (!answered) {
            cell.blocks.clear();
        }
        return cell;
    }

    private static int count(@Nullable String value) {
        return value == null ? 0 : Math.clamp(Long.parseLong(value), 0, CellAddress.MAX_COLUMN);
    }

    private static final class CellInHand {

        private final int column;
        private final List<TextBlock> blocks = new ArrayList<>();
        private int span = 1;
        private boolean continued;
        private boolean partOfTheLast;

        CellInHand(int column) {
            this.column = column;
        }
    }

    private static final class RowInHand {

        private final List<TextCell> cells = new ArrayList<>();
        private boolean header;
        private boolean deleted;
        private int column = 1;

        /// Old documents merge cells of one row by marking those that the first one covers.
        void add(CellInHand cell) {
            TextCell last = cells.isEmpty() || !cell.partOfTheLast ? null : cells.removeLast();
            List<TextBlock> blocks = new ArrayList<>(last == null ? List.of() : last.blocks());
            blocks.addAll(cell.blocks);
            cells.add(
                    last == null
                            ? new TextCell(cell.column, cell.span, cell.continued, blocks)
                            : new TextCell(last.column(), last.span() + cell.span, last.continued(), blocks));
            column += cell.span;
        }
    }
}
