package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the body of an OpenDocument text (OASIS ODF 1.3, part 3, chapters 4 to 6 and 9).
///
/// Tracked changes are read as accepted. Not read: comments, hidden words and sections, tables of contents, boxes of
/// forms, the numbers that lists compute.
final class OdtReader implements DocumentReader {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final Set<String> NOT_SHOWN = Set.of(
            "tracked-changes",
            "table-of-content",
            "illustration-index",
            "table-index",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "forms",
            "annotation",
            "title", // of a picture, for who does not see it
            "desc",
            "event-listeners");
    private static final String STYLES = "styles.xml";
    private static final Set<String> MARGINS =
            Set.of("header", "header-left", "header-first", "footer", "footer-left", "footer-first");
    private static final int MOST_REPEATED = 1_000; // no page holds more cells side by side

    private final Archive archive;
    private final TextBudget budget;
    private final OdtStyles styles = new OdtStyles();
    private final List<String> notes = new ArrayList<>();
    private int tables;

    OdtReader(Archive archive, TextBudget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    @Override
    public List<TextBlock> readBody() throws IOException {
        if (archive.holds(STYLES)) {
            styles.read(archive.xml(STYLES));
        }
        styles.read(archive.xml("content.xml"));
        List<TextBlock> blocks = new ArrayList<>();
        try (XmlPart part = archive.xml("content.xml")) {
            while (part.advance()) {
                if (part.starts("body")) {
                    readBlocks(part, "body", false, blocks);
                }
            }
        }
        return blocks;
    }

    @Override
    public List<String> readMargins() throws IOException {
        List<TextBlock> blocks = new ArrayList<>();
        if (archive.holds(STYLES)) {
            try (XmlPart part = archive.xml(STYLES)) {
                while (part.advance()) {
                    if (part.isStart() && MARGINS.contains(part.element())) {
                        readBlocks(part, part.element(), false, blocks);
                    }
                }
            }
        }
        return DocumentReader.wordsOf(blocks);
    }

    /// Keeps what the note says that has just started, for the block that refers to it.
    void readNote(XmlPart part) {
        List<TextBlock> blocks = new ArrayList<>();
        tables++; // its own lines are not where it is referred to
        while (part.advance() && !part.ends("note")) {
            if (part.starts("note-body")) {
                readBlocks(part, "note-body", false, blocks);
            }
        }
        tables--;
        DocumentReader.wordsOf(blocks).stream()
                .reduce((one, next) -> one + "\n" + next)
                .ifPresent(notes::add);
    }

    private List<String> takeNotes() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    /// Reads what a frame or a shape holds.
    void readShape(XmlPart part, String element, List<TextBlock> into) {
        readBlocks(part, element, false, into);
    }

    private void readBlocks(XmlPart part, String until, boolean listed, List<TextBlock> into) {
        budget.enter();
        while (part.advance() && !part.ends(until)) {
            if (part.isStart()) {
                readBlock(part, listed, into);
            }
        }
        budget.leave();
    }

    private void readBlock(XmlPart part, boolean listed, List<TextBlock> into) {
        String element = part.element();
        boolean hidden = element.equals("section") && "none".equals(part.attribute("display"));
        if (hidden || NOT_SHOWN.contains(element)) {
            part.skip();
            return;
        }
        switch (element) {
            case "p", "h" -> {
                new OdtParagraph(this, styles, budget).read(part, listed, into);
                if (tables == 0) {
                    takeNotes().forEach(note -> into.add(new TextBlock.Note(note)));
                }
            }
            case "list-item" -> readBlocks(part, element, true, into);
            case "list", "list-header", "section", "frame", "custom-shape", "g", "text-box" ->
                readBlocks(part, element, listed && element.equals("list"), into);
            case "table" -> into.add(readTable(part));
            default -> {}
        }
    }

    private TextBlock.Table readTable(XmlPart part) {
        budget.enter();
        tables++;
        List<TextRow> rows = new ArrayList<>();
        boolean header = false;
        while (part.advance() && !part.ends("table")) {
            if (part.starts("table-header-rows") || part.ends("table-header-rows")) {
                header = part.isStart();
            } else if (part.starts("table-row")) {
                readRow(part, header, rows);
            }
        }
        tables--;
        budget.leave();
        return new TextBlock.Table(rows);
    }

    private void readRow(XmlPart part, boolean header, List<TextRow> rows) {
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
            rows.add(new TextRow(header, cells, tables == 1 ? takeNotes() : List.of()));
        }
    }

    /// @return the place after its first one: those that it covers besides follow as elements of their own
    private int readCell(XmlPart part, int column, List<TextCell> cells) {
        int repeated = count(part, "number-columns-repeated");
        int span = count(part, "number-columns-spanned");
        int first = Math.max(column, endOf(cells));
        List<TextBlock> blocks = new ArrayList<>();
        readBlocks(part, "table-cell", false, blocks);
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
            boolean byLeft = next < endOf(cells);
            if (!byLeft) {
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
