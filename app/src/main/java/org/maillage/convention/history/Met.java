package org.maillage.convention.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalEntry;

/// The ids that a history speaks of: those of its objects, by kind, and those in its values, by column.
public final class Met {

    private final Map<String, Set<UUID>> byKind = new HashMap<>();
    private final Map<String, Set<UUID>> byColumn = new HashMap<>();

    static Met in(Collection<JournalEntry> entries) {
        var met = new Met();
        for (JournalEntry entry : entries) {
            met.byKind
                    .computeIfAbsent(entry.subjectKind(), kind -> new HashSet<>())
                    .add(entry.subjectId());
            entry.changes().forEach(change -> {
                met.add(change.field(), change.before());
                met.add(change.field(), change.after());
            });
        }
        return met;
    }

    /// A value that may be an id.
    public void add(String column, @Nullable String value) {
        if (value != null && Ids.isId(value) && !column.equals("id")) {
            byColumn.computeIfAbsent(column, name -> new HashSet<>()).add(UUID.fromString(value));
        }
    }

    Map<String, Set<UUID>> byKind() {
        return byKind;
    }

    Map<String, Set<UUID>> byColumn() {
        return byColumn;
    }
}
