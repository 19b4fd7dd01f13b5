package org.maillage.base.reading;

import java.util.regex.Pattern;

/// A paragraph being read: its words, and how many of them are stressed.
final class ParagraphDraft {

    private static final String BEFORE_AN_ADDRESS = " (";

    /// Places where a word may be cut at the end of a line, or must not be: nothing is seen there.
    private static final Pattern BREAKS_ALLOWED = Pattern.compile("[\\u00ad\\u200b\\u2060]");

    final StringBuilder words = new StringBuilder();
    private final TextBudget budget;
    private int stressed;
    private int shown;

    ParagraphDraft(TextBudget budget) {
        this.budget = budget;
    }

    void append(String text, boolean isStressed) {
        int from = words.length();
        words.append(text);
        count(from, isStressed);
    }

    /// Accounts for what was appended to the words since a place.
    void count(int from, boolean isStressed) {
        budget.spendCharacters(words.length() - from);
        int added = 0;
        for (int at = from; at < words.length(); at++) {
            added += words.charAt(at) > ' ' ? 1 : 0;
        }
        shown += added;
        stressed += isStressed ? added : 0;
    }

    /// Writes the address of a link after its words, unless they already say it.
    void appendAddress(int from, String address) {
        boolean elsewhere = address.startsWith("http") || address.startsWith("mailto:");
        String bare = address.replaceFirst("^mailto:", "").replaceFirst("/$", "");
        if (elsewhere && from <= words.length() && !words.substring(from).contains(bare)) {
            boolean alone = words.substring(from).isBlank();
            append(alone ? address : BEFORE_AN_ADDRESS + address.replaceFirst("^mailto:", "") + ")", false);
        }
    }

    TextBlock.Paragraph toParagraph() {
        budget.spendBlock();
        String seen = BREAKS_ALLOWED.matcher(words).replaceAll("");
        return new TextBlock.Paragraph(CellValues.text(seen).text(), shown > 0 && stressed == shown);
    }

    TextBlock.Item toItem() {
        TextBlock.Paragraph line = toParagraph();
        return new TextBlock.Item(line.text(), line.stressed());
    }

    TextBlock.Heading toHeading(int level) {
        return new TextBlock.Heading(level, toParagraph().text());
    }
}
