package org.maillage.base.reading;

import java.util.List;

/// What came of opening an archive of text documents.
public sealed interface ArchiveReading {

    /// The archive could be read whole.
    ///
    /// @param documents those that opened, each named with the folders it stands in
    record Opened(List<TextDocument> documents, List<LeftAside> leftAside) implements ArchiveReading {

        public Opened {
            documents = List.copyOf(documents);
            leftAside = List.copyOf(leftAside);
        }
    }

    /// The archive is not taken; `sentence` is French, complete, and names the cure.
    record Refused(String sentence) implements ArchiveReading {}

    /// A file of the archive that could not be read.
    ///
    /// @param sentence why, in the words that this file alone would have called for
    record LeftAside(String fileName, String sentence) {}
}
