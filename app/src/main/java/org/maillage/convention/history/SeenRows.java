package org.maillage.convention.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.journal.JournalEntry;

/// The rows of the journal that one may read, with the names of what they speak of.
record SeenRows(List<JournalEntry> rows, Shelf shelf) {

    static final SeenRows NONE = new SeenRows(List.of(), new Shelf(Map.of(), Map.of()));

    SeenRows and(SeenRows older) {
        var all = new ArrayList<>(rows);
        all.addAll(older.rows);
        all.sort(Comparator.comparingLong(JournalEntry::id).reversed());
        return new SeenRows(List.copyOf(all), shelf.and(older.shelf));
    }

    /// Of each deed the latest row, latest first.
    List<JournalEntry> deeds() {
        var latest = new LinkedHashMap<JournalEntry.Deed, JournalEntry>();
        rows.forEach(row -> latest.putIfAbsent(row.deed(), row));
        return List.copyOf(latest.values());
    }

    SeenRows of(Set<JournalEntry.Deed> deeds) {
        return new SeenRows(
                rows.stream().filter(row -> deeds.contains(row.deed())).toList(), shelf);
    }

    /// What was done at once, latest first. What sums up changes of which one sees none tells nothing.
    List<List<JournalEntry>> batches(JournalWords words) {
        var batches = new LinkedHashMap<JournalEntry.Deed, List<JournalEntry>>();
        rows.forEach(row ->
                batches.computeIfAbsent(row.deed(), deed -> new ArrayList<>()).add(row));
        batches.values().removeIf(batch -> batch.stream().allMatch(row -> words.isTogether(row.subjectKind())));
        return List.copyOf(batches.values());
    }

    /// The objects of some rows, by kind.
    static Map<String, Set<UUID>> subjectsByKind(List<List<JournalEntry>> batches) {
        return batches.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        JournalEntry::subjectKind,
                        Collectors.mapping(JournalEntry::subjectId, Collectors.toCollection(HashSet::new))));
    }
}
