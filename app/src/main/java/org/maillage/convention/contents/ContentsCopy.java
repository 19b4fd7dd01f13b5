package org.maillage.convention.contents;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
        original.tables()
                .values()
                .forEach(rows -> rows.forEach(row -> row.findId("id")
                        .ifPresent(id -> ids.put(id.toString(), naming.apply(id).toString()))));
        Contents copy = renamed(original, ids);
        var typed = new HashMap<UUID, UUID>();
        ids.forEach((before, after) -> typed.put(UUID.fromString(before), UUID.fromString(after)));
        return new ContentsCopy(copy, typed);
    }

    /// The same contents with other ids wherever they are named; an id that is not among them stays.
    public static Contents renamed(Contents contents, Map<String, String> ids) {
        return contents.each((table, row) -> Optional.of(renamed(row, ids)));
    }

    private static Contents.Row renamed(Contents.Row row, Map<String, String> ids) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        row.values().forEach((column, value) -> values.put(column, renamed(value, ids)));
        return new Contents.Row(values);
    }

    private static @Nullable Object renamed(@Nullable Object value, Map<String, String> ids) {
        return switch (value) {
            case String text -> ids.getOrDefault(text, text);
            case List<?> list -> list.stream().map(one -> renamed(one, ids)).toList();
            case Map<?, ?> map -> {
                var renamed = new LinkedHashMap<Object, @Nullable Object>();
                map.forEach((key, one) -> renamed.put(key, renamed(one, ids)));
                yield renamed;
            }
            case null, default -> value;
        };
    }
}
