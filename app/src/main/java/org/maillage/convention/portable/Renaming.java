package org.maillage.convention.portable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.amendments.AddedIds;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.ContentsCopy;

/// What the ids of a file become on this instance.
///
/// @param ids by id of the file
/// @param own ids of the rows of the convention and of its working copies, as in the file
/// @param severed columns that would name another convention: a copy is not what that one went on from
record Renaming(Map<String, String> ids, Set<UUID> own, Map<String, Set<String>> severed) {

    /// @param copied whether the convention, or a part of it, is here already: it takes ids of its own
    /// @param outward columns that name another convention
    static Renaming of(Luggage luggage, Matched matched, boolean copied, Map<String, Set<String>> outward) {
        Set<UUID> own = luggage.ids();
        var ids = new HashMap<>(matched.ids());
        if (copied) {
            own.forEach(id -> ids.put(id.toString(), UUID.randomUUID().toString()));
            luggage.copies().forEach(copy -> copy.contents().ids().forEach(id -> added(id, own, ids)));
        }
        return new Renaming(ids, own, copied ? outward : Map.of());
    }

    // What a working copy added, once in the convention, is called after what it is called in the copy.
    private static void added(UUID copied, Set<UUID> own, Map<String, String> ids) {
        UUID added = AddedIds.of(copied);
        if (own.contains(added)) {
            UUID here = UUID.fromString(ids.get(copied.toString()));
            ids.put(added.toString(), AddedIds.of(here).toString());
        }
    }

    Arrival arrival(Contents luggage, String slug) {
        Contents contents = here(alone(luggage))
                .each((table, row) -> Optional.of(
                        table.equals(Contents.CONVENTION)
                                ? row.with("slug", slug).with("deleted_at", null)
                                : row));
        var id = new ConventionId(contents.rows(Contents.CONVENTION).getFirst().id());
        return new Arrival(id, contents, this);
    }

    Contents here(Contents contents) {
        return ContentsCopy.renamed(contents, ids);
    }

    private Contents alone(Contents contents) {
        return contents.each((table, row) -> {
            Row alone = row;
            for (String column : severed.getOrDefault(table, Set.of())) {
                alone = row.values().containsKey(column) ? alone.with(column, null) : alone;
            }
            return Optional.of(alone);
        });
    }
}
