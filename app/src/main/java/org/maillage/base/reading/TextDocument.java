package org.maillage.base.reading;

import java.util.List;

/// A text document as handed in: what stands in its body, from top to bottom.
public record TextDocument(String fileName, TextFormat format, List<TextBlock> blocks) {

    public TextDocument {
        blocks = List.copyOf(blocks);
    }
}
