package org.maillage.base.reading;

import java.util.List;
import java.util.stream.Collectors;

/// A cell of a table of a document.
///
/// @param column where it begins, from 1
/// @param span how many columns it takes
/// @param continued whether it is the lower part of a cell that began above
public record TextCell(int column, int span, boolean continued, List<TextBlock> blocks) {

    public TextCell {
        blocks = List.copyOf(blocks);
    }

    /// @return its lines, with the bullets of its lists; blank lines between them stay
    public String text() {
        return blocks.stream()
                .map(TextBlock::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
