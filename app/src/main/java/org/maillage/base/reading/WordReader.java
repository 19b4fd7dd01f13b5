package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private OfficePart document = new OfficePart("word/document.xml", Map.of());
    private boolean nextContentAsks;

    WordReader(Archive archive, TextBudget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    List<TextBlock> read() throws IOException {
        document = OfficePart.main(archive, document.name());
        Optional<String> stylesheet = document.find("styles").filter(archive::holds);
        if (stylesheet.isPresent()) {
            styles = WordStyles.read(archive.xml(stylesheet.get()));
        }
        List<TextBlock> blocks = new ArrayList<>();
        try (XmlPart part = archive.xml(document.name())) {
            while (part.advance()) {
                if (part.starts("body")) {
                    readBlocks(part, "body", blocks);
                }
            }
        }
        return blocks;
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
    void readBlock(XmlPart part, List<TextBlock> into) {
        switch (part.element()) {
            case "p" -> new WordParagraph(this, styles, budget).read(part, into);
            case "tbl" -> into.add(new WordTable(this, budget).read(part));
            default -> {}
        }
    }

    /// Skips the element that has just started when a person does not see it.
    ///
    /// @return whether it was skipped, or told all it had to tell
    boolean passesOver(XmlPart part) {
        nextContentAsks &= !part.starts("sdt"); // another control begins
        if (part.starts("sdtPr")) {
            nextContentAsks = asksOnly(part);
            return true;
        }
        boolean unanswered = part.starts("sdtContent") && nextContentAsks();
        if (unanswered || NOT_SHOWN.contains(part.element())) {
            part.skip();
            return true;
        }
        return false;
    }

    /// @return whether the content control whose content has just started only asks to be filled in
    boolean nextContentAsks() {
        boolean asks = nextContentAsks;
        nextContentAsks = false;
        return asks;
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
        return document.relationship(relationship)
                .map(OfficeRelationship::target)
                .orElse(null);
    }
}
