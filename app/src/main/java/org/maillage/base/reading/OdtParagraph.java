package org.maillage.base.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One paragraph or heading of an OpenDocument text, from its start to its end (ODF 1.3, part 3, 6).
final class OdtParagraph {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String LINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> NOT_SHOWN =
            Set.of("annotation", "ruby-text", "placeholder", "hidden-text", "tracked-changes", "event-listeners");
    private static final Set<String> SHAPES = Set.of(
            "frame",
            "custom-shape",
            "g",
            "rect",
            "ellipse",
            "text-box",
            "line",
            "polyline",
            "polygon",
            "regular-polygon",
            "path",
            "circle",
            "connector",
            "caption",
            "measure");

    private final OdtReader reader;
    private final OdtStyles styles;
    private final TextBudget budget;
    private final ParagraphDraft draft;

    OdtParagraph(OdtReader reader, OdtStyles styles, TextBudget budget) {
        this.reader = reader;
        this.styles = styles;
        this.budget = budget;
        this.draft = new ParagraphDraft(budget);
    }

    /// Consumes the paragraph that has just started. What stands in frames tied to it comes before it.
    void read(XmlPart part, boolean listed, List<TextBlock> into) {
        String element = part.element();
        String style = part.attribute(TEXT, "style-name");
        String level = part.attribute(TEXT, "outline-level");
        boolean unnumbered = "true".equals(part.attribute(TEXT, "is-list-header"));
        boolean stressed = styles.stresses("paragraph", style, false);
        readWords(part, element, stressed, styles.hides("paragraph", style), into);
        if (element.equals("h")) {
            into.add(draft.toHeading(level == null ? 1 : Math.clamp(Long.parseLong(level), 1, 10)));
        } else if (styles.isTitle(style)) {
            into.add(draft.toHeading(0));
        } else {
            into.add(listed && !unnumbered ? draft.toItem() : draft.toParagraph());
        }
    }

    private void readWords(XmlPart part, String until, boolean stressed, boolean hidden, List<TextBlock> into) {
        budget.enter();
        while (part.advance() && !part.ends(until)) {
            int from = draft.words.length();
            if (part.isText()) {
                if (!hidden) {
                    OdsCell.appendCollapsed(part.text(), draft.words);
                }
                draft.count(from, stressed);
            } else if (part.isStart()) {
                readElement(part, stressed, hidden, into);
            }
        }
        budget.leave();
    }

    private void readElement(XmlPart part, boolean stressed, boolean hidden, List<TextBlock> into) {
        String element = part.element();
        if (NOT_SHOWN.contains(element) || asksOnly(part)) {
            part.skip();
            return;
        }
        if (element.equals("note")) {
            reader.readNote(part);
            return;
        }
        if (SHAPES.contains(element)) {
            reader.readInside(part, element, into);
            return;
        }
        switch (element) {
            case "span" -> readSpan(part, stressed, hidden, into);
            case "a" -> readLink(part, stressed, hidden, into);
            case "s" -> draft.append(hidden ? "" : " ".repeat(OdsCell.spaces(part.attribute(TEXT, "c"))), stressed);
            case "tab" -> draft.append(hidden ? "" : "\t", stressed);
            case "line-break" -> draft.append(hidden ? "" : "\n", stressed);
            default -> {} // fields, marks and notes of layout: what they show is text like any other
        }
    }

    private void readSpan(XmlPart part, boolean stressed, boolean hidden, List<TextBlock> into) {
        String style = part.attribute(TEXT, "style-name");
        readWords(part, "span", styles.stresses("text", style, stressed), hidden || styles.hides("text", style), into);
    }

    private void readLink(XmlPart part, boolean stressed, boolean hidden, List<TextBlock> into) {
        String address = part.attribute(LINK, "href");
        int from = draft.words.length();
        readWords(part, "a", stressed, hidden, into);
        if (address != null && !hidden) {
            draft.appendAddress(from, address);
        }
    }

    private static boolean asksOnly(XmlPart part) {
        @Nullable String asks = part.attribute("showing-place-holder");
        return "true".equals(asks);
    }
}
