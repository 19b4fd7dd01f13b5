package org.maillage.convention.history.restoration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Shape;

/// A place where an object is no longer what it was.
///
/// @param columns what is read there: columns of the own row, or none for rows of a part
/// @param now the rows of a part as they stand; empty for columns
record Gap(String key, String table, List<String> columns, List<Former.Row> now, List<Former.Row> then) {

    /// What says where a row stands and which it is, but nothing about it.
    static final Set<String> NO_FACTS = Set.of("id", "position", "version", Shape.REMOVAL);

    static List<Gap> between(Shape shape, Former now, Former then) {
        var gaps = new ArrayList<Gap>();
        shape.fields().stream()
                .filter(columns -> columns.stream().anyMatch(column -> differs(column, now, then)))
                .forEach(
                        columns -> gaps.add(new Gap(columns.getFirst(), shape.table(), columns, List.of(), List.of())));
        shape.parts().forEach(part -> gaps.addAll(ofPart(part, now, then)));
        return gaps;
    }

    // Bringing back never removes the object itself.
    private static boolean differs(String column, Former now, Former then) {
        return column.equals(Shape.REMOVAL)
                ? now.isRemoved() && !then.isRemoved()
                : !Objects.equals(now.get(column), then.get(column));
    }

    private static List<Gap> ofPart(Shape.Part part, Former now, Former then) {
        List<Former.Row> mine = now.rows(part.table());
        List<Former.Row> theirs = then.rows(part.table());
        if (!part.alone()) {
            return told(mine).equals(told(theirs))
                    ? List.of()
                    : List.of(new Gap(part.table(), part.table(), List.of(), mine, theirs));
        }
        var gaps = new ArrayList<Gap>();
        for (UUID row : idsOf(mine, theirs)) {
            List<Former.Row> here = now.findRow(part.table(), row).stream().toList();
            List<Former.Row> there = then.findRow(part.table(), row).stream().toList();
            if (!live(here).equals(live(there))) {
                gaps.add(new Gap(part.keyOf(row), part.table(), List.of(), here, there));
            }
        }
        return gaps;
    }

    private static Set<UUID> idsOf(List<Former.Row> some, List<Former.Row> others) {
        var ids = new LinkedHashSet<UUID>();
        some.forEach(row -> ids.add(row.getId("id")));
        others.forEach(row -> ids.add(row.getId("id")));
        return ids;
    }

    // A row that is removed and one that is not there yet are the same: nothing.
    private static Set<Map<String, String>> live(List<Former.Row> rows) {
        return told(rows.stream().filter(row -> !row.isRemoved()).toList());
    }

    private static Set<Map<String, String>> told(List<Former.Row> rows) {
        return rows.stream().map(Gap::told).collect(Collectors.toSet());
    }

    private static Map<String, String> told(Former.Row row) {
        var values = new HashMap<String, String>();
        row.values().forEach((column, value) -> keep(values, column, value));
        values.keySet().removeAll(NO_FACTS);
        return values;
    }

    private static void keep(Map<String, String> values, String column, @Nullable String value) {
        if (value != null) {
            values.put(column, value);
        }
    }
}
