package org.maillage.convention.portable;

import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;

/// What a checked file holds, read but for its journal and its attachments.
///
/// @param contents with the names of entries in the place of attachments
record Luggage(Manifest manifest, Contents contents, Directory directory) {

    Row convention() {
        return contents.rows(Contents.CONVENTION).getFirst();
    }

    ConventionId id() {
        return new ConventionId(convention().id());
    }
}
