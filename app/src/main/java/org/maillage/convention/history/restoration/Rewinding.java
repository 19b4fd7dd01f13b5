package org.maillage.convention.history.restoration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Shape;

/// The rows of an object, walked backwards entry after entry.
///
/// An old entry does not name the row it changed: the row that holds what the entry wrote is the one. When several do,
/// or none, the table is untold from there on.
final class Rewinding {

    private final UUID id;
    private final Shape shape;
    private final Map<String, @Nullable String> own;
    private final Map<String, List<Map<String, @Nullable String>>> parts = new HashMap<>();
    private final Set<String> untold = new HashSet<>();

    Rewinding(Shape shape, Former now) {
        this.id = now.id();
        this.shape = shape;
        this.own = new HashMap<>(now.own());
        shape.parts()
                .forEach(part -> parts.put(
                        part.table(),
                        new ArrayList<>(now.rows(part.table()).stream()
                                .map(row -> new HashMap<>(row.values()))
                                .toList())));
    }

    void undo(JournalEntry entry) {
        if (entry.table().equals(shape.table())) {
            entry.changes().forEach(change -> own.put(change.field(), change.before()));
        } else if (parts.containsKey(entry.table())) {
            undoIn(Objects.requireNonNull(parts.get(entry.table())), entry);
        }
    }

    private void undoIn(List<Map<String, @Nullable String>> rows, JournalEntry entry) {
        switch (entry.operation()) {
            case DELETE -> rows.add(valuesOf(entry, true));
            case INSERT -> {
                Map<String, @Nullable String> row = find(rows, entry);
                rows.removeIf(one -> one == row);
            }
            case UPDATE -> {
                Map<String, @Nullable String> row = find(rows, entry);
                if (row != null) {
                    row.putAll(valuesOf(entry, true));
                }
            }
        }
    }

    private @Nullable Map<String, @Nullable String> find(List<Map<String, @Nullable String>> rows, JournalEntry entry) {
        var found = new ArrayList<Map<String, @Nullable String>>();
        for (Map<String, @Nullable String> row : rows) {
            if (isOf(row, entry)) {
                found.add(row);
            }
        }
        if (found.size() != 1) {
            untold.add(entry.table());
            return null;
        }
        return found.getFirst();
    }

    private static boolean isOf(Map<String, @Nullable String> row, JournalEntry entry) {
        UUID named = entry.row();
        return named == null
                ? holds(row, valuesOf(entry, false))
                : named.toString().equals(row.get("id"));
    }

    private static boolean holds(Map<String, @Nullable String> row, Map<String, @Nullable String> values) {
        return values.entrySet().stream().allMatch(one -> Objects.equals(row.get(one.getKey()), one.getValue()));
    }

    private static Map<String, @Nullable String> valuesOf(JournalEntry entry, boolean before) {
        var values = new HashMap<String, @Nullable String>();
        entry.changes().forEach(change -> values.put(change.field(), before ? change.before() : change.after()));
        return values;
    }

    Former state() {
        var rows = new HashMap<String, List<Former.Row>>();
        parts.forEach((table, ofTable) ->
                rows.put(table, ofTable.stream().map(Former.Row::new).toList()));
        return new Former(id, own, rows, untold);
    }
}
