package org.maillage.convention.contents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The same contents under ids of their own, with what each id became: rows that name each other still do.
///
/// @param contents to be written beside those they were made from
/// @param ids what each id of the original became
public record ContentsCopy(Contents contents, Map<UUID, UUID> ids) {

    public ContentsCopy {
        ids = Map.copyOf(ids);
    }

    public static ContentsCopy of(Contents original) {
        return of(original, _ -> UUID.randomUUID());
    }

    /// @param naming what an id becomes
    public static ContentsCopy of(Contents original, UnaryOperator<UUID> naming) {
        var ids = new HashMap<String, String>();
        original.ids().forEach(id -> ids.put(id.toString(), naming.apply(id).toString()));
        Contents copy = renamed(original, ids);
        var typed = new HashMap<UUID, UUID>();
        ids.forEach((before, after) -> typed.put(UUID.fromString(before), UUID.fromString(after)));
        return new ContentsCopy(copy, typed);
    }

    /// The same contents with other ids wherever they are named; an id that is not among them stays.
    public static Contents renamed(Contents contents, Map<String, String> ids) {
        return contents.each((table, row) -> Optional.of(row.withTexts(text -> ids.getOrDefault(text, text))));
    }
}
