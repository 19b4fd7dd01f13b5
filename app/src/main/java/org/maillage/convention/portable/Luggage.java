package org.maillage.convention.portable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;

/// What a checked file holds, read but for its journal and its attachments.
///
/// @param contents with the names of entries in the place of attachments
record Luggage(Manifest manifest, Contents contents, List<CopyLuggage> copies, Directory directory) {

    Luggage {
        copies = List.copyOf(copies);
    }

    Row convention() {
        return contents.rows(Contents.CONVENTION).getFirst();
    }

    ConventionId id() {
        return new ConventionId(convention().id());
    }

    /// All that has an id, in the convention, in its working copies and in what these were made from.
    Set<UUID> ids() {
        var ids = new HashSet<>(contents.ids());
        copies.forEach(copy -> {
            ids.addAll(copy.contents().ids());
            ids.addAll(copy.base().ids());
        });
        return ids;
    }
}
