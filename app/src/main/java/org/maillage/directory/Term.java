package org.maillage.directory;

import java.util.List;
import java.util.stream.Stream;

/// A word of a [Vocabulary].
///
/// @param code as the national formats write it; for those that write labels, the label itself
/// @param label as people read it, in French
/// @param others what files and people also call it: codes and labels of former versions, abbreviations, everyday words
public record Term(String code, String label, List<String> others) {

    public Term {
        others = List.copyOf(others);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(code, label), others.stream());
    }
}
