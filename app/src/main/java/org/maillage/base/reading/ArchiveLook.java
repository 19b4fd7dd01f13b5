package org.maillage.base.reading;

import java.util.List;

/// What came of looking at an archive that is kept as it is.
public sealed interface ArchiveLook {

    /// Every part was weighed and is whole.
    ///
    /// @param type what the archive says it is: the media type of an OpenDocument, the declared types of an Office
    ///   Open XML, or nothing
    record Opened(String type, List<Part> parts) implements ArchiveLook {

        public Opened {
            parts = List.copyOf(parts);
        }
    }

    /// @param start its first bytes, one character each; more of them for a part that ties others together (`.rels`)
    record Part(String name, String start) {}

    /// The archive is not taken; `sentence` is French, complete, and names the cure.
    record Refused(String sentence) implements ArchiveLook {}
}
