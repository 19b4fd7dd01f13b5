package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the body of an OpenDocument text (OASIS ODF 1.3, part 3, chapters 4 to 6 and 9).
///
/// Tracked changes are read as accepted. Not read: comments, hidden words and sections, tables of contents, boxes of
/// forms, the numbers that lists compute.
final class OdtReader implements DocumentReader {

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

    /// @return what was referred to since this was last asked
    List<String> takeNotes() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    /// Reads what a frame, a shape or a cell holds.
    void readInside(XmlPart part, String element, List<TextBlock> into) {
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
            case "table" -> {
                tables++;
                into.add(new OdtTable(this, budget, tables == 1).read(part));
                tables--;
            }
            default -> {}
        }
    }
}
