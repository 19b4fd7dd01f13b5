package org.maillage.base.reading;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a table of a document.
///
/// @param header whether it is marked as one that each page repeats
/// @param notes what its cells refer to, at the foot of a page or at the end
public record TextRow(boolean header, List<TextCell> cells, List<String> notes) {

    public TextRow {
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    public TextRow(boolean header, List<TextCell> cells) {
        this(header, cells, List.of());
    }

    /// @return what it says on one line or more, its cells parted by bars
    public String text() {
        return cells.stream()
                .map(TextCell::text)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
