package org.maillage.convention.portable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.ContentsCopy;

/// A convention as it will stand on this instance: under the ids that things have here.
///
/// @param contents attachments named by their entries
/// @param frozen attachments that are contents themselves, by entry
/// @param ids what each id of the file is here
/// @param own ids of the rows of the convention, as in the file
record Arrival(
        ConventionId id, Contents contents, Map<String, Contents> frozen, Map<String, String> ids, Set<String> own) {

    /// @param copied whether the convention, or a part of it, is here already: it takes ids of its own
    static Arrival of(Luggage luggage, Matched matched, boolean copied, String slug) {
        var ids = new HashMap<>(matched.ids());
        if (copied) {
            ContentsCopy.of(luggage.contents())
                    .ids()
                    .forEach((before, after) -> ids.put(before.toString(), after.toString()));
        }
        UnaryOperator<String> here = text -> ids.getOrDefault(text, text);
        Contents contents = renamed(luggage.contents(), here)
                .each((table, row) -> Optional.of(
                        table.equals(Luggage.CONVENTION)
                                ? row.with("slug", slug).with("deleted_at", null)
                                : row));
        var frozen = new LinkedHashMap<String, Contents>();
        luggage.frozen().forEach((entry, document) -> frozen.put(entry, renamed(document, here)));
        var own = new HashSet<String>();
        luggage.ids().forEach(id -> own.add(id.toString()));
        return new Arrival(
                new ConventionId(contents.rows(Luggage.CONVENTION).getFirst().id()), contents, frozen, ids, own);
    }

    /// A line of the journal under the ids of here. What it tells of and the file does not hold any more gets an id
    /// that
    /// nothing else has: the journal of one convention says nothing of another.
    Row told(Row line, Map<String, String> gone) {
        String subject = String.valueOf(line.text("subject_id"));
        if (!own.contains(subject)) {
            gone.computeIfAbsent(subject, unknown -> UUID.randomUUID().toString());
        }
        String actor = line.text("actor_id");
        Row renamed = new Row(with(line.values(), text -> gone.getOrDefault(text, ids.getOrDefault(text, text))));
        return actor == null || ids.containsKey(actor) ? renamed : renamed.with("actor_id", null);
    }

    private static Contents renamed(Contents contents, UnaryOperator<String> here) {
        return contents.each((table, row) -> Optional.of(new Row(with(row.values(), here))));
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> values, UnaryOperator<String> change) {
        var changed = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((column, value) -> changed.put(column, Values.with(value, change)));
        return changed;
    }
}
