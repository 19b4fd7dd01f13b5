package org.maillage.convention.contents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What of a row is said by people, and what is kept beside it.
final class RowFields {

    /// Two orders cannot be set side by side: the draft's holds, and no comparison tells of it.
    static final String RANK = "position";

    private static final Set<String> KEPT_BESIDE = Set.of("id", "version", "number", "deleted_at");

    private RowFields() {}

    static boolean isFact(String column) {
        return !KEPT_BESIDE.contains(column);
    }

    /// What a row says in some columns; nothing when there is no row.
    static Map<String, @Nullable Object> said(Contents.@Nullable Row row, List<String> columns) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        columns.forEach(column -> said.put(column, row == null ? null : row.get(column)));
        return said;
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
