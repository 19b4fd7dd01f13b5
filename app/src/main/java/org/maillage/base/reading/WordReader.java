package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a Word document (ISO/IEC 29500-1, 17: WordprocessingML): its body, its notes, its headers and footers.
///
/// Tracked changes are read as accepted. Not read: comments, hidden words, tables of contents, diagrams, what a content
/// control shows while nobody has filled it in, the numbers that lists compute.
final class WordReader implements DocumentReader {

    private final Archive archive;
    private final TextBudget budget;
    private final OfficePart document;
    private final WordStyles styles;

    WordReader(Archive archive, TextBudget budget) throws IOException {
        this.archive = archive;
        this.budget = budget;
        this.document = OfficePart.main(archive, "word/document.xml");
        var stylesheet = document.find("styles").filter(archive::holds);
        this.styles = stylesheet.isPresent() ? WordStyles.read(archive.xml(stylesheet.get())) : WordStyles.none();
    }

    @Override
    public List<TextBlock> readBody() throws IOException {
        return read(document, "body", readNotes());
    }

    @Override
    public List<String> readMargins() throws IOException {
        List<TextBlock> blocks = new ArrayList<>();
        for (String header : partsOf("header")) {
            blocks.addAll(read(OfficePart.of(archive, header), "hdr", Map.of()));
        }
        for (String footer : partsOf("footer")) {
            blocks.addAll(read(OfficePart.of(archive, footer), "ftr", Map.of()));
        }
        return DocumentReader.wordsOf(blocks);
    }

    private List<String> partsOf(String kind) {
        return document.list(kind).stream().filter(archive::holds).distinct().toList();
    }

    private List<TextBlock> read(OfficePart story, String root, Map<String, String> notes) throws IOException {
        List<TextBlock> blocks = new ArrayList<>();
        WordStory reader = new WordStory(story, styles, notes, budget);
        try (XmlPart part = archive.xml(story.name())) {
            while (part.advance()) {
                if (part.starts(root)) {
                    reader.readBlocks(part, root, blocks);
                }
            }
        }
        return blocks;
    }

    /// @return by their kind and number, as [WordStory#noteKey] says them
    private Map<String, String> readNotes() throws IOException {
        Map<String, String> notes = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            for (String name : partsOf(kind + "s")) {
                readNotes(OfficePart.of(archive, name), kind, notes);
            }
        }
        return notes;
    }

    private void readNotes(OfficePart story, String kind, Map<String, String> notes) throws IOException {
        WordStory reader = new WordStory(story, styles, Map.of(), budget);
        try (XmlPart part = archive.xml(story.name())) {
            while (part.advance()) {
                if (part.starts(kind)) {
                    String key = WordStory.noteKey(kind, part.attribute("id"));
                    List<TextBlock> blocks = new ArrayList<>();
                    reader.readBlocks(part, kind, blocks);
                    notes.put(key, String.join("\n", DocumentReader.wordsOf(blocks)));
                }
            }
        }
    }
}
