package org.maillage.base.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One paragraph of a Word document, from its start to its end (ISO/IEC 29500-1, 17.3).
final class WordParagraph {

    private final WordStory story;
    private final WordStyles styles;
    private final ParagraphDraft draft;
    private final Deque<WordField> fields = new ArrayDeque<>();
    private @Nullable String style;
    private @Nullable Integer outline;
    private @Nullable Boolean listed;
    private @Nullable String link;
    private int linkFrom;

    WordParagraph(WordStory story, WordStyles styles, TextBudget budget) {
        this.story = story;
        this.styles = styles;
        this.draft = new ParagraphDraft(budget);
    }

    /// Consumes the paragraph that has just started. What stands in frames tied to it comes before it.
    void read(XmlPart part, List<TextBlock> into) {
        while (part.advance() && !part.ends("p")) {
            if (part.ends("hyperlink") && link != null) {
                draft.appendAddress(linkFrom, link);
                link = null;
            } else if (part.isStart() && !story.passesOver(part)) {
                readElement(part, into);
            }
        }
        if (!styles.isContents(style)) {
            into.add(toBlock());
        }
    }

    private void readElement(XmlPart part, List<TextBlock> into) {
        String value = part.attribute("val");
        switch (part.element()) {
            case "pStyle" -> style = value;
            case "outlineLvl" -> outline = value == null ? null : Integer.valueOf(value);
            case "numId" -> listed = !"0".equals(value);
            case "rPr" -> part.skip(); // of the mark that ends the paragraph
            case "hyperlink" -> {
                link = story.addressOf(part.attribute("id"));
                linkFrom = draft.words.length();
            }
            case "r" -> readRun(part, into);
            case "t" -> draft.append(readText(part), false); // of a formula, which has runs of its own
            case "txbxContent" -> story.readFrame(part, into);
            default -> {}
        }
    }

    private void readRun(XmlPart part, List<TextBlock> into) {
        boolean stressed = styles.stresses(style);
        boolean hidden = styles.hides(style);
        while (part.advance() && !part.ends("r")) {
            if (!part.isStart() || story.passesOver(part)) {
                continue;
            }
            String value = part.attribute("val");
            switch (part.element()) {
                case "rStyle" -> {
                    stressed |= styles.stresses(value);
                    hidden |= styles.hides(value);
                }
                case "b" -> stressed = WordStyles.isOn(value);
                case "u" -> stressed |= WordStyles.isOn(value);
                case "vanish" -> hidden = WordStyles.isOn(value);
                case "txbxContent" -> story.readFrame(part, into);
                case "instrText" -> readInstruction(part);
                case "fldChar" -> readFieldMark(part, hidden);
                case "footnoteReference", "endnoteReference" -> story.referToNote(part.element(), part.attribute("id"));
                default -> draft.append(hidden ? discard(part) : shown(part), stressed);
            }
        }
    }

    /// @return what the element that has just started shows, or nothing
    private static String shown(XmlPart part) {
        return switch (part.element()) {
            case "t" -> readText(part);
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            case "sym" -> WordField.symbol(part.attribute("char"));
            default -> "";
        };
    }

    private static String discard(XmlPart part) {
        if (part.starts("t")) {
            readText(part);
        }
        return "";
    }

    private static String readText(XmlPart part) {
        StringBuilder text = new StringBuilder();
        while (part.advance() && !part.ends("t")) {
            if (part.isText()) {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    private void readInstruction(XmlPart part) {
        WordField field = fields.peek();
        while (part.advance() && !part.ends("instrText")) {
            if (part.isText() && field != null) {
                field.instruction.append(part.text());
            }
        }
    }

    private void readFieldMark(XmlPart part, boolean hidden) {
        String kind = String.valueOf(part.attribute("fldCharType"));
        String form = WordField.readForm(part);
        draft.append(hidden ? "" : form, false);
        if (kind.equals("begin")) {
            fields.push(new WordField());
        } else if (kind.equals("separate") && !fields.isEmpty()) {
            fields.element().shownFrom = draft.words.length();
        } else if (kind.equals("end") && !fields.isEmpty()) {
            WordField field = fields.pop();
            field.address().ifPresent(address -> draft.appendAddress(field.shownFrom, address));
        }
    }

    private TextBlock toBlock() {
        var level = outline != null && outline < 9 ? Optional.of(outline + 1) : styles.headingLevel(style);
        if (level.isPresent()) {
            return draft.toHeading(level.get());
        }
        return (listed == null ? styles.lists(style) : listed) ? draft.toItem() : draft.toParagraph();
    }
}
