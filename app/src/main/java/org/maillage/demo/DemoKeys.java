package org.maillage.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the keys of the files stand for once written: "l’organisation « la-morelline »" is this id.
///
/// @param <I> the ids found
class DemoKeys<I> {

    private final String noun;
    private final Map<String, I> ids = new HashMap<>();

    /// @param noun in French with its article, for refusals: "l’organisation"
    DemoKeys(String noun) {
        this.noun = noun;
    }

    void put(String where, String key, I id) {
        if (ids.putIfAbsent(key, id) != null) {
            throw new DemoRefusal(where, noun + " « " + key + " » y est une seconde fois");
        }
    }

    /// @param where file and entry, for a refusal
    I get(String where, String key) {
        I id = ids.get(key);
        if (id == null) {
            throw new DemoRefusal(where, noun + " « " + key + " » n’existe pas");
        }
        return id;
    }

    @Nullable
    I getIfNamed(String where, @Nullable String key) {
        return key == null ? null : get(where, key);
    }

    Set<I> getAll(String where, List<String> keys) {
        return keys.stream().map(key -> get(where, key)).collect(Collectors.toUnmodifiableSet());
    }
}
