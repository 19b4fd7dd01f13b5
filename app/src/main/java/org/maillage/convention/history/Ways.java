package org.maillage.convention.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Shape;

/// Where a history leads: to what objects were before, for those that one may change.
///
/// @param shapes by kind, of what can come back
/// @param changeable the objects met that one may change
record Ways(HistoryAddress addresses, Map<String, Shape> shapes, Set<UUID> changeable) {

    /// A history that only tells.
    static Ways none(JournalWords words, Space space) {
        return new Ways(new HistoryAddress(space, words), Map.of(), Set.of());
    }

    String history(JournalEntry entry) {
        return addresses.of(entry.subjectKind(), entry.subjectId());
    }

    /// To what one field was before a change; null when it cannot come back.
    @Nullable
    String back(JournalEntry entry, String field) {
        Shape shape = shapeOf(entry);
        String key = shape == null ? null : shape.findKey(entry.table(), field, entry.row());
        return key == null ? null : addresses.restoration(entry, key);
    }

    /// To what an object was before what was done at once; null when it was not there, or nothing of it comes back.
    @Nullable
    String back(List<JournalEntry> entries) {
        Shape shape = shapeOf(entries.getFirst());
        boolean made = shape != null
                && entries.stream()
                        .anyMatch(entry -> entry.operation() == JournalEntry.Operation.INSERT
                                && entry.table().equals(shape.table()));
        return shape == null || made ? null : addresses.restoration(entries.getLast(), "");
    }

    private @Nullable Shape shapeOf(JournalEntry entry) {
        return changeable.contains(entry.subjectId()) ? shapes.get(entry.subjectKind()) : null;
    }
}
