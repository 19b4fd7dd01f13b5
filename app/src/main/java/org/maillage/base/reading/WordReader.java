package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the body of a Word document (ISO/IEC 29500-1, 17: WordprocessingML).
///
/// Tracked changes are read as accepted. Not read: headers and footers, notes, comments, hidden words, tables of
/// contents, what a content control shows while nobody has filled it in, the numbers that lists compute.
final class WordReader {

    /// Deleted words, the older drawing of a frame that is also drawn anew, properties as they were, readings of
    /// characters.
    private static final Set<String> NOT_SHOWN = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "sectPr",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tcPrChange",
            "txBody",
            "rt");

    private final Archive archive;
    private final TextBudget budget;
    private WordStyles styles = WordStyles.none();
    private Map<String, OfficeRelationship> relationships = Map.of();
    private boolean nextContentIsNoAnswer;

    WordReader(Archive archive, TextBudget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    List<TextBlock> read() throws IOException {
        String document = OfficeRelationship.of(archive, "").values().stream()
                .filter(relationship -> relationship.type().endsWith("/officeDocument"))
                .map(OfficeRelationship::target)
                .findFirst()
                .orElse("word/document.xml");
        relationships = OfficeRelationship.of(archive, document);
        styles = readStyles();
        List<TextBlock> blocks = new ArrayList<>();
        try (XmlPart part = archive.xml(document)) {
            while (part.advance()) {
                if (part.starts("body")) {
                    readBlocks(part, "body", blocks);
                }
            }
        }
        return blocks;
    }

    private WordStyles readStyles() throws IOException {
        for (OfficeRelationship relationship : relationships.values()) {
            if (relationship.type().endsWith("/styles") && archive.holds(relationship.target())) {
                return WordStyles.read(archive.xml(relationship.target()));
            }
        }
        return WordStyles.none();
    }

    /// Reads what a frame or a shape holds.
    void readFrame(XmlPart part, List<TextBlock> into) {
        readBlocks(part, "txbxContent", into);
    }

    private void readBlocks(XmlPart part, String until, List<TextBlock> into) {
        budget.enter();
        while (part.advance() && !part.ends(until)) {
            if (part.isStart() && !passesOver(part)) {
                readBlock(part, into);
            }
        }
        budget.leave();
    }

    /// Insertions, content controls and custom marks are walked into without being seen.
    private void readBlock(XmlPart part, List<TextBlock> into) {
        switch (part.element()) {
            case "p" -> new WordParagraph(this, styles, budget).read(part, into);
            case "tbl" -> into.add(readTable(part));
            default -> {}
        }
    }

    /// Skips the element that has just started when a person does not see it.
    ///
    /// @return whether it was skipped, or told all it had to tell
    boolean passesOver(XmlPart part) {
        boolean unanswered = part.starts("sdtContent") && nextContentIsNoAnswer;
        if (NOT_SHOWN.contains(part.element()) || unanswered) {
            nextContentIsNoAnswer = false;
            part.skip();
            return true;
        }
        if (part.starts("sdtPr")) {
            nextContentIsNoAnswer = asksOnly(part);
            return true;
        }
        return false;
    }

    private static boolean asksOnly(XmlPart part) {
        boolean asks = false;
        while (part.advance() && !part.ends("sdtPr")) {
            asks |= part.starts("showingPlcHdr") && WordStyles.isOn(part.attribute("val"));
            asks |= part.starts("docPartGallery") && "Table of Contents".equals(part.attribute("val"));
        }
        return asks;
    }

    @Nullable
    String addressOf(@Nullable String relationship) {
        OfficeRelationship target = relationship == null ? null : relationships.get(relationship);
        return target == null ? null : target.target();
    }

    private TextBlock.Table readTable(XmlPart part) {
        budget.enter();
        List<TextRow> rows = new ArrayList<>();
        while (part.advance() && !part.ends("tbl")) {
            if (part.isStart() && !passesOver(part) && part.starts("tr")) {
                readRow(part, rows);
            }
        }
        budget.leave();
        return new TextBlock.Table(rows);
    }

    private void readRow(XmlPart part, List<TextRow> rows) {
        List<TextCell> cells = new ArrayList<>();
        boolean header = false;
        boolean deleted = false;
        int column = 1;
        while (part.advance() && !part.ends("tr")) {
            deleted |= part.starts("del");
            if (!part.isStart() || passesOver(part)) {
                continue;
            }
            switch (part.element()) {
                case "tblHeader" -> header = WordStyles.isOn(part.attribute("val"));
                case "gridBefore" -> column += count(part.attribute("val"));
                case "tc" -> {
                    cells.add(readCell(part, column));
                    column += cells.getLast().span();
                }
                default -> {}
            }
        }
        if (!deleted && !cells.isEmpty()) {
            rows.add(new TextRow(header, cells));
        }
    }

    private TextCell readCell(XmlPart part, int column) {
        budget.spendBlock();
        List<TextBlock> blocks = new ArrayList<>();
        int span = 1;
        boolean continued = false;
        while (part.advance() && !part.ends("tc")) {
            if (!part.isStart() || passesOver(part)) {
                continue;
            }
            switch (part.element()) {
                case "gridSpan" -> span = Math.max(1, count(part.attribute("val")));
                case "vMerge" -> continued = !"restart".equals(part.attribute("val"));
                default -> readBlock(part, blocks);
            }
        }
        return new TextCell(column, span, continued, blocks);
    }

    private static int count(@Nullable String value) {
        return value == null ? 0 : Math.clamp(Long.parseLong(value), 0, CellAddress.MAX_COLUMN);
    }
}
