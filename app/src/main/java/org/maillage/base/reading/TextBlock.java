package org.maillage.base.reading;

import java.util.List;
import java.util.stream.Collectors;

/// A piece of a text document that stands on lines of its own. `text` is what a person reads in it, line breaks as
/// `\n`.
public sealed interface TextBlock {

    String text();

    /// @param level 1 for the widest, 0 for the title of the whole document
    record Heading(int level, String text) implements TextBlock {}

    /// @param stressed whether all of it is bold or underlined, as people mark a heading without a style for it
    record Paragraph(String text, boolean stressed) implements TextBlock {}

    /// A line of a list, without its bullet or number.
    record Item(String words, boolean stressed) implements TextBlock {

        @Override
        public String text() {
            return words.isEmpty() ? "" : "• " + words;
        }
    }

    /// What stands at the foot of a page or at the end, and that the block before refers to.
    record Note(String text) implements TextBlock {}

    /// A table, its lines in order.
    record Table(List<TextRow> rows) implements TextBlock {

        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String text() {
            return rows.stream().map(TextRow::text).collect(Collectors.joining("\n"));
        }
    }
}
