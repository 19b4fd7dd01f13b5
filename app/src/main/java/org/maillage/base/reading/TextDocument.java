package org.maillage.base.reading;

import java.util.List;

/// A text document as handed in.
///
/// @param blocks what stands in its body, from top to bottom
/// @param margins what its headers and footers repeat on each page, each once
public record TextDocument(String fileName, TextFormat format, List<TextBlock> blocks, List<String> margins) {

    public TextDocument {
        blocks = List.copyOf(blocks);
        margins = List.copyOf(margins);
    }
}
