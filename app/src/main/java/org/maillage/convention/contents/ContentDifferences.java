package org.maillage.convention.contents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.journal.JournalEntry.Operation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What leads from one state of a convention to another, told as the entries the journal would have written had it all
/// been done at once: what tells a journal tells a comparison.
@Component
public class ContentDifferences {

    private final ContentTables tables;
    private final JsonMapper json;

    ContentDifferences(ContentTables tables, JsonMapper json) {
        this.tables = tables;
        this.json = json;
    }

    /// @return the changes, table by table: rows that came, went or hold other values
    public List<JournalEntry> between(Contents before, Contents after, ContentUse use) {
        var entries = new ArrayList<JournalEntry>();
        for (ContentTable table : tables.listOf(use)) {
            Map<String, Contents.Row> then = before.byKey(table);
            Map<String, Contents.Row> now = after.byKey(table);
            var keys = new LinkedHashSet<>(then.keySet());
            keys.addAll(now.keySet());
            keys.forEach(key -> compare(table, then.get(key), now.get(key), entries));
        }
        return List.copyOf(entries);
    }

    private void compare(
            ContentTable table,
            Contents.@Nullable Row before,
            Contents.@Nullable Row after,
            List<JournalEntry> entries) {
        if (before == null && after != null) {
            entries.add(entry(table, Operation.INSERT, after, changes(table, null, after)));
        } else if (after == null && before != null) {
            entries.add(entry(table, Operation.DELETE, before, changes(table, before, null)));
        } else if (before != null && after != null) {
            List<JournalEntry.Change> changes = changes(table, before, after);
            if (!changes.isEmpty()) {
                entries.add(entry(table, Operation.UPDATE, after, changes));
            }
        }
    }

    private List<JournalEntry.Change> changes(
            ContentTable table, Contents.@Nullable Row before, Contents.@Nullable Row after) {
        // What came or went whole is told beside what it belongs to.
        boolean whole = before == null || after == null;
        var columns = new LinkedHashSet<String>();
        if (before != null) {
            columns.addAll(before.values().keySet());
        }
        if (after != null) {
            columns.addAll(after.values().keySet());
        }
        return columns.stream()
                .filter(column -> RowFields.isFact(column) && !column.equals(RowFields.RANK))
                .filter(column -> !column.equals(table.subject()))
                .filter(column -> !whole || !column.equals(table.owner()))
                .map(column -> new JournalEntry.Change(column, text(before, column), text(after, column)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private @Nullable String text(Contents.@Nullable Row row, String column) {
        Object value = row == null ? null : row.get(column);
        return value == null || value instanceof String ? (String) value : json.writeValueAsString(value);
    }

    private static JournalEntry entry(
            ContentTable table, Operation operation, Contents.Row row, List<JournalEntry.Change> changes) {
        return JournalEntry.told(table.kind(), row.getId(table.subject()), table.name(), operation, changes);
    }
}
