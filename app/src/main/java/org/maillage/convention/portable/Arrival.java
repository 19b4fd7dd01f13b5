package org.maillage.convention.portable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.ContentsCopy;

/// A convention as it will stand on this instance: under the ids that things have here.
///
/// @param contents attachments named by their entries
/// @param ids what each id of the file is here
/// @param own ids of the rows of the convention, as in the file
record Arrival(ConventionId id, Contents contents, Map<String, String> ids, Set<UUID> own) {

    /// @param copied whether the convention, or a part of it, is here already: it takes ids of its own
    /// @param outward columns that name another convention: a copy is not what that one went on from
    static Arrival of(Luggage luggage, Matched matched, boolean copied, String slug, Map<String, Set<String>> outward) {
        var ids = new HashMap<>(matched.ids());
        if (copied) {
            ContentsCopy.of(luggage.contents())
                    .ids()
                    .forEach((before, after) -> ids.put(before.toString(), after.toString()));
        }
        Contents original = copied ? alone(luggage.contents(), outward) : luggage.contents();
        Contents contents = ContentsCopy.renamed(original, ids)
                .each((table, row) -> Optional.of(
                        table.equals(Contents.CONVENTION)
                                ? row.with("slug", slug).with("deleted_at", null)
                                : row));
        var id = new ConventionId(contents.rows(Contents.CONVENTION).getFirst().id());
        return new Arrival(id, contents, ids, luggage.contents().ids());
    }

    /// A frozen state of it under the ids of here.
    Contents here(Contents frozen) {
        return ContentsCopy.renamed(frozen, ids);
    }

    /// A line of the journal under the ids of here. What it tells of and the file does not hold any more gets an id
    /// that nothing else has: the journal of one convention says nothing of another.
    Row told(Row line, Map<String, String> gone) {
        String subject = String.valueOf(line.text("subject_id"));
        if (!own.contains(UUID.fromString(subject))) {
            gone.computeIfAbsent(subject, unknown -> UUID.randomUUID().toString());
        }
        String actor = line.text("actor_id");
        Row renamed = line.withTexts(text -> gone.getOrDefault(text, ids.getOrDefault(text, text)));
        return actor == null || ids.containsKey(actor) ? renamed : renamed.with("actor_id", null);
    }

    private static Contents alone(Contents contents, Map<String, Set<String>> outward) {
        return contents.each((table, row) -> {
            Row alone = row;
            for (String column : outward.getOrDefault(table, Set.of())) {
                alone = row.values().containsKey(column) ? alone.with(column, null) : alone;
            }
            return Optional.of(alone);
        });
    }
}
