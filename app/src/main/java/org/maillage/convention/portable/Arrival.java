package org.maillage.convention.portable;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;

/// A convention as it will stand on this instance: under the ids that things have here.
///
/// @param contents attachments named by their entries
record Arrival(ConventionId id, Contents contents, Renaming renaming) {

    /// A frozen state of it under the ids and the address of here.
    Contents here(Contents frozen) {
        Object slug = contents.rows(Contents.CONVENTION).getFirst().get("slug");
        return renaming.here(frozen)
                .each((table, row) -> Optional.of(table.equals(Contents.CONVENTION) ? row.with("slug", slug) : row));
    }

    /// A line of the journal under the ids of here. What it tells of and the file does not hold any more gets an id
    /// that nothing else has: the journal of one convention says nothing of another.
    Row told(Row line, Map<String, String> gone) {
        String subject = String.valueOf(line.text("subject_id"));
        Map<String, String> ids = renaming.ids();
        if (!renaming.own().contains(UUID.fromString(subject)) && !ids.containsKey(subject)) {
            gone.computeIfAbsent(subject, unknown -> UUID.randomUUID().toString());
        }
        String actor = line.text("actor_id");
        Row renamed = line.withTexts(text -> gone.getOrDefault(text, ids.getOrDefault(text, text)));
        return actor == null || ids.containsKey(actor) ? renamed : renamed.with("actor_id", null);
    }
}
