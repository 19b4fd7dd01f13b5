package org.maillage.base.reading;

import java.io.IOException;
import java.util.List;

/// Reads one text document, in the format it knows.
interface DocumentReader {

    /// @return what stands in the document, from top to bottom; notes after what refers to them
    List<TextBlock> readBody() throws IOException;

    /// @return what headers and footers repeat on each page, each once
    List<String> readMargins() throws IOException;

    /// @return what blocks say, each once, without those that say nothing
    static List<String> wordsOf(List<TextBlock> blocks) {
        return blocks.stream()
                .map(TextBlock::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }
}
