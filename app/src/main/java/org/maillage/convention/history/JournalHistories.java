package org.maillage.convention.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.journal.JournalFilter;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads the journal in slices until a page of entries that one may see is full.
@Component
class JournalHistories implements Histories {

    private static final int ENTRIES_A_PAGE = 50;
    private static final int FIRST_SLICE = 500;
    // Who sees next to nothing of a long journal finds short pages rather than waits.
    private static final int LAST_SLICE = FIRST_SLICE << 5;

    private final Journal journal;
    private final JournalReading reading;
    private final JournalWords words;
    private final ObjectProvider<Restorable> restorables;
    private final Clock clock;

    JournalHistories(
            Journal journal,
            JournalReading reading,
            JournalWords words,
            ObjectProvider<Restorable> restorables,
            Clock clock) {
        this.journal = journal;
        this.reading = reading;
        this.words = words;
        this.restorables = restorables;
        this.clock = clock;
    }

    @Override
    public Page of(Space space, JournalFilter filter, long before) {
        SeenRows seen = SeenRows.NONE;
        long from = before;
        boolean more = true;
        // Each slice is twice the one before: an import of thousands of rows takes few questions.
        for (int rows = FIRST_SLICE; more && rows <= LAST_SLICE && seen.deeds().size() <= ENTRIES_A_PAGE; rows *= 2) {
            List<JournalEntry> slice = journal.listOfConvention(space.id().value(), filter, from, rows);
            more = slice.size() == rows;
            from = slice.isEmpty() ? from : slice.getLast().id();
            seen = seen.and(reading.seen(space, slice));
        }
        List<JournalEntry> met = seen.deeds();
        Long older = more ? from : null;
        if (met.size() > ENTRIES_A_PAGE) {
            met = met.subList(0, ENTRIES_A_PAGE);
            older = met.getLast().id();
        }
        SeenRows whole = whole(space, filter, seen, met, before, from);
        // Who finds its latest row on a page before was told there.
        List<List<JournalEntry>> shown = whole.batches(words).stream()
                .filter(batch -> batch.getFirst().id() < before)
                .toList();
        return new Page(tell(space, whole.shelf(), shown, filter.subjects() != null), older);
    }

    /// Transactions that ran side by side have their rows between each other's: the deeds met with those of their rows
    /// that stand on other pages.
    private SeenRows whole(
            Space space, JournalFilter filter, SeenRows seen, List<JournalEntry> met, long before, long from) {
        Set<JournalEntry.Deed> deeds = met.stream().map(JournalEntry::deed).collect(Collectors.toSet());
        List<JournalEntry> beyond = journal.listBeyond(space.id().value(), filter, deeds, before, from);
        return seen.and(reading.seen(space, beyond)).of(deeds);
    }

    @Override
    public Optional<HistoryEntry> findTogether(Space space, long entry, int page) {
        SeenRows seen = reading.seen(space, journal.listTogether(space.id().value(), entry));
        // An entry that one may not see leads nowhere, even when others of the same deed may be seen.
        boolean addressed = seen.rows().stream().anyMatch(row -> row.id() == entry);
        List<List<JournalEntry>> batches = addressed ? seen.batches(words) : List.of();
        BatchTelling telling = telling(space, seen.shelf(), batches, true);
        return batches.stream().findFirst().map(batch -> telling.tell(batch, all -> pageOf(all, page)));
    }

    private static <T> List<T> pageOf(List<T> all, int page) {
        int last = Math.max(1, Math.ceilDiv(all.size(), TOGETHER_A_PAGE));
        int from = (Math.clamp(page, 1, last) - 1) * TOGETHER_A_PAGE;
        return all.subList(from, Math.min(all.size(), from + TOGETHER_A_PAGE));
    }

    private List<HistoryEntry> tell(Space space, Shelf shelf, List<List<JournalEntry>> batches, boolean back) {
        return batches.stream().map(telling(space, shelf, batches, back)::tell).toList();
    }

    private BatchTelling telling(Space space, Shelf shelf, List<List<JournalEntry>> batches, boolean back) {
        Ways ways = back ? waysFrom(space, batches) : Ways.none(words, space);
        return new BatchTelling(words, shelf, space, ways, LocalDate.now(clock));
    }

    private Ways waysFrom(Space space, List<List<JournalEntry>> batches) {
        Map<String, Set<UUID>> met = SeenRows.subjectsByKind(batches);
        Map<String, Shape> shapes = new HashMap<>();
        Set<UUID> changeable = new HashSet<>();
        restorables
                .orderedStream()
                .filter(restorable -> met.containsKey(restorable.kind()))
                .forEach(restorable -> {
                    shapes.put(restorable.kind(), restorable.shape());
                    changeable.addAll(restorable.changeable(space, met.getOrDefault(restorable.kind(), Set.of())));
                });
        return new Ways(new HistoryAddress(space, words), shapes, changeable);
    }
}
