package org.maillage.convention.portable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;

/// What a checked file holds, read but for its journal and its attachments.
///
/// @param contents with the names of entries in the place of attachments
/// @param frozen attachments that are contents themselves, by entry
record Luggage(Manifest manifest, Contents contents, Map<String, Contents> frozen, Directory directory) {

    static final String CONVENTION = "convention.convention";

    Row convention() {
        return contents.rows(CONVENTION).getFirst();
    }

    ConventionId id() {
        return new ConventionId(convention().id());
    }

    List<UUID> ids() {
        return contents.tables().values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.findId("id").stream())
                .toList();
    }
}
