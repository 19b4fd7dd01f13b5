package org.maillage.convention.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalEntry;
import org.maillage.site.components.Change;

/// Tells what happened to one subject in one transaction: a verb, and the fields before and after.
public final class SubjectTelling {

    /// What people did, deduced from what the rows show.
    public enum Verb {
        ADDED("a ajouté"),
        REMOVED("a retiré"),
        RESTORED("a rétabli"),
        CHANGED("a modifié");

        private final String words;

        Verb(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final Set<String> REMOVAL_DATES = Set.of("deleted_at", "removed_at", "withdrawn_at");
    // The first are told by the verb; the key of a part tells nothing to a reader.
    private static final Set<String> SILENT = Set.of("deleted_at", "removed_at", "withdrawn_at", "id");

    private final JournalWords words;
    private final ValueWords values;
    private final WayBack way;

    /// Where one field of an entry comes back from, or null when it does not.
    interface WayBack {
        @Nullable
        String of(JournalEntry entry, String field);
    }

    SubjectTelling(JournalWords words, ValueWords values, WayBack way) {
        this.words = words;
        this.values = values;
        this.way = way;
    }

    public Verb verb(List<JournalEntry> entries) {
        return entries.stream()
                .filter(entry -> words.part(entry.table()) == null)
                .map(SubjectTelling::verb)
                .min(Comparator.naturalOrder())
                .orElse(Verb.CHANGED);
    }

    public List<Change.Difference> differences(List<JournalEntry> entries) {
        var differences = new ArrayList<Change.Difference>();
        for (JournalEntry entry : entries) {
            String part = words.part(entry.table());
            if (part == null || entry.operation() == JournalEntry.Operation.UPDATE) {
                fields(entry, part, differences);
            } else {
                differences.add(row(entry, part));
            }
        }
        return differences;
    }

    private static Verb verb(JournalEntry entry) {
        return switch (entry.operation()) {
            case INSERT -> Verb.ADDED;
            case DELETE -> Verb.REMOVED;
            case UPDATE ->
                entry.changes().stream()
                        .filter(change -> REMOVAL_DATES.contains(change.field()))
                        .map(change -> change.after() == null ? Verb.RESTORED : Verb.REMOVED)
                        .findFirst()
                        .orElse(Verb.CHANGED);
        };
    }

    private void fields(JournalEntry entry, @Nullable String part, List<Change.Difference> differences) {
        for (JournalEntry.Change change : entry.changes()) {
            if (SILENT.contains(change.field()) || isRankOfNewRow(entry, change)) {
                continue;
            }
            String before = values.say(entry.table(), change.field(), change.before());
            String after = values.say(entry.table(), change.field(), change.after());
            if (!Objects.equals(before, after)) {
                String label = words.field(entry.table(), change.field());
                differences.add(new Change.Difference(
                        part == null ? label : part + " · " + label, before, after, way.of(entry, change.field())));
            }
        }
    }

    // A row that came or went whole reads as one thing: "Organisation : rien → Les Quatre Vents · pilote".
    private Change.Difference row(JournalEntry entry, String part) {
        boolean added = entry.operation() == JournalEntry.Operation.INSERT;
        String told = entry.changes().stream()
                .filter(change -> !SILENT.contains(change.field()) && !isRankOfNewRow(entry, change))
                .map(change -> values.say(entry.table(), change.field(), added ? change.after() : change.before()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        String whole = told.isEmpty() ? "un élément" : told;
        String back = way.of(entry, "id");
        return added ? new Change.Difference(part, null, whole, back) : new Change.Difference(part, whole, null, back);
    }

    private static boolean isRankOfNewRow(JournalEntry entry, JournalEntry.Change change) {
        return change.field().equals("position") && entry.operation() != JournalEntry.Operation.UPDATE;
    }
}
