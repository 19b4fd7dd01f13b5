package org.maillage.convention.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.journal.JournalFilter;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.convention.RecentChanges;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// Reads a stretch of the journal to its end.
@Component
class JournalChanges implements RecentChanges {

    private static final String TEXT = "body";
    private static final int ROWS_A_SLICE = 4_000;

    private final Journal journal;
    private final JournalReading reading;
    private final JournalWords words;
    private final Shelves shelves;

    JournalChanges(Journal journal, JournalReading reading, JournalWords words, Shelves shelves) {
        this.shelves = shelves;
        this.journal = journal;
        this.reading = reading;
        this.words = words;
    }

    @Override
    public List<Changed> of(Space space, JournalFilter filter) {
        SeenRows seen = SeenRows.NONE;
        List<JournalEntry> slice = journal.listOfConvention(space.id().value(), filter, Long.MAX_VALUE, ROWS_A_SLICE);
        while (!slice.isEmpty()) {
            seen = seen.and(reading.seen(space, slice));
            slice = slice.size() < ROWS_A_SLICE
                    ? List.of()
                    : journal.listOfConvention(
                            space.id().value(), filter, slice.getLast().id(), ROWS_A_SLICE);
        }
        Shelf shelf = seen.shelf();
        var telling = new SubjectTelling(words, new ValueWords(words, shelf), (entry, field) -> null);
        var address = new HistoryAddress(space, words);
        return seen.batches(words).stream()
                .flatMap(batch -> bySubject(batch).values().stream())
                .map(entries -> changed(entries, space, shelf, telling, address))
                .toList();
    }

    @Override
    public Map<UUID, Named> names(Space space, String kind, Collection<UUID> objects) {
        var address = new HistoryAddress(space, words);
        var names = new HashMap<UUID, Named>();
        shelves.visible(space, kind, objects)
                .forEach((id, shown) -> names.put(id, named(shown, space, address.of(kind, id))));
        return names;
    }

    // What was removed has no page any more: its history brings it back.
    private static Named named(SubjectKind.Shown shown, Space space, String history) {
        return new Named(shown.label(), shown.path().isEmpty() ? history : space.path(shown.path()));
    }

    @Override
    public String counted(String kind, int count) {
        return words.counted(kind, count);
    }

    private Map<UUID, List<JournalEntry>> bySubject(List<JournalEntry> batch) {
        var bySubject = new LinkedHashMap<UUID, List<JournalEntry>>();
        batch.reversed().stream()
                .filter(entry -> !words.isTogether(entry.subjectKind()))
                .forEach(entry -> bySubject
                        .computeIfAbsent(entry.subjectId(), subject -> new ArrayList<>())
                        .add(entry));
        return bySubject;
    }

    private Changed changed(
            List<JournalEntry> entries, Space space, Shelf shelf, SubjectTelling telling, HistoryAddress address) {
        JournalEntry first = entries.getFirst();
        SubjectKind.Shown shown = shelf.get(first.subjectId());
        return new Changed(
                first.deed(),
                first.at(),
                first.actor(),
                first.subjectKind(),
                first.subjectId(),
                shown.within().isEmpty() ? first.subjectId() : shown.within().getFirst(),
                telling.verb(entries).words(),
                words.object(first.subjectKind()),
                named(shown, space, address.of(first.subjectKind(), first.subjectId())),
                text(entries),
                telling.differences(entries),
                address.together(first.id()));
    }

    private static @Nullable String text(List<JournalEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.field().equals(TEXT) && change.after() != null)
                .map(JournalEntry.Change::after)
                .findFirst()
                .orElse(null);
    }
}
