package org.maillage.base.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One part of a Word document that holds text of its own: the body, a header, the notes (ISO/IEC 29500-1, 17: a
/// story).
final class WordStory {

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

    private final OfficePart story;
    private final WordStyles styles;
    private final Map<String, String> notes;
    private final TextBudget budget;
    private final List<String> notesReferredTo = new ArrayList<>();
    private int tables;
    private boolean nextContentAsks;

    /// @param notes what the notes say that the story may refer to, by their [#noteKey]
    WordStory(OfficePart story, WordStyles styles, Map<String, String> notes, TextBudget budget) {
        this.story = story;
        this.styles = styles;
        this.notes = notes;
        this.budget = budget;
    }

    /// @param kind `footnote` or `endnote`
    static String noteKey(String kind, @Nullable String id) {
        return kind + "#" + id;
    }

    /// @param reference an element such as `footnoteReference`
    void referToNote(String reference, @Nullable String id) {
        String note = notes.get(noteKey(reference.replace("Reference", ""), id));
        if (note != null && !note.isEmpty()) {
            notesReferredTo.add(note);
        }
    }

    /// @return what was referred to since this was last asked
    List<String> takeNotes() {
        List<String> taken = List.copyOf(notesReferredTo);
        notesReferredTo.clear();
        return taken;
    }

    /// Reads what a frame or a shape holds.
    void readFrame(XmlPart part, List<TextBlock> into) {
        readBlocks(part, "txbxContent", into);
    }

    void readBlocks(XmlPart part, String until, List<TextBlock> into) {
        budget.enter();
        while (part.advance() && !part.ends(until)) {
            if (part.isStart() && !passesOver(part)) {
                readBlock(part, into);
            }
        }
        budget.leave();
    }

    /// Insertions, content controls and custom marks are walked into without being seen. Notes stand after the line
    /// that refers to them; those of a table, with its rows.
    void readBlock(XmlPart part, List<TextBlock> into) {
        switch (part.element()) {
            case "p" -> {
                new WordParagraph(this, styles, budget).read(part, into);
                if (tables == 0) {
                    takeNotes().forEach(note -> into.add(new TextBlock.Note(note)));
                }
            }
            case "tbl" -> {
                tables++;
                into.add(new WordTable(this, budget, tables == 1).read(part));
                tables--;
            }
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
        return story.relationship(relationship).map(OfficeRelationship::target).orElse(null);
    }
}
