package org.maillage.convention.contents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What of a row is said by people, and what is kept beside it.
final class RowFields {

    /// Two orders cannot be set side by side: the draft's holds.
    static final String RANK = "position";

    private static final Set<String> KEPT_BESIDE = Set.of("id", "version", "number", "deleted_at");

    private RowFields() {}

    static boolean isFact(String column) {
        return !KEPT_BESIDE.contains(column);
    }

    static boolean equal(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other);
    }

    /// Whatever its rank.
    static boolean same(Contents.Row one, Contents.Row other) {
        return facts(one).equals(facts(other));
    }

    static Map<String, @Nullable Object> facts(Contents.Row row) {
        var facts = new LinkedHashMap<String, @Nullable Object>(row.values());
        facts.keySet().removeIf(column -> !isFact(column) || column.equals(RANK));
        return facts;
    }
}
