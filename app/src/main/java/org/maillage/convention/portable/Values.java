package org.maillage.convention.portable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Walks through a value as JSON says it: text, number, boolean, list or object.
final class Values {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Values() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /// Tells every id that a value names.
    static void ids(@Nullable Object value, Consumer<String> found) {
        texts(value, text -> {
            if (isId(text)) {
                found.accept(text);
            }
        });
    }

    static void texts(@Nullable Object value, Consumer<String> found) {
        switch (value) {
            case String text -> found.accept(text);
            case List<?> list -> list.forEach(one -> texts(one, found));
            case Map<?, ?> map ->
                map.forEach((key, one) -> {
                    texts(key, found);
                    texts(one, found);
                });
            case null, default -> {}
        }
    }

    static boolean names(@Nullable Object value, Set<String> ids) {
        boolean[] found = {false};
        ids(value, id -> found[0] |= ids.contains(id));
        return found[0];
    }

    /// What is left of a value for who may not see some objects: it names none of them. An element of a list that tells
    /// of one goes whole.
    static @Nullable Object without(@Nullable Object value, Set<String> hidden) {
        return switch (value) {
            case String text -> hidden.contains(text) ? null : text;
            case List<?> list -> {
                var left = new ArrayList<@Nullable Object>();
                list.stream().filter(one -> !names(one, hidden)).forEach(left::add);
                yield left;
            }
            case Map<?, ?> map -> {
                var left = new LinkedHashMap<Object, @Nullable Object>();
                map.forEach((key, one) -> {
                    if (!names(key, hidden)) {
                        left.put(key, without(one, hidden));
                    }
                });
                yield left;
            }
            case null, default -> value;
        };
    }
}
