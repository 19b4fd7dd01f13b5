package org.maillage.convention.portable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.contents.Contents.Row;

/// What a convention names of those that conventions share, by kind: organisations, people, areas, and so on.
record Directory(Map<SharedKind, List<Row>> kinds) {

    static final String NAME = "annuaire.json";

    Directory {
        var copy = new LinkedHashMap<SharedKind, List<Row>>();
        kinds.forEach((kind, rows) -> copy.put(kind, List.copyOf(rows)));
        kinds = Collections.unmodifiableMap(copy);
    }

    List<Row> rows(SharedKind kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /// As it stands in the file.
    Map<String, List<Map<String, @Nullable Object>>> document() {
        var document = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        kinds.forEach((kind, rows) ->
                document.put(kind.entry(), rows.stream().map(Row::values).toList()));
        return document;
    }
}
