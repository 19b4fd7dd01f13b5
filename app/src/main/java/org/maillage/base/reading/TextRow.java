package org.maillage.base.reading;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a table of a document.
///
/// @param header whether it is marked as one that each page repeats
public record TextRow(boolean header, List<TextCell> cells) {

    public TextRow {
        cells = List.copyOf(cells);
    }

    /// @return what it says on one line or more, its cells parted by bars
    public String text() {
        return cells.stream()
                .map(TextCell::text)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
