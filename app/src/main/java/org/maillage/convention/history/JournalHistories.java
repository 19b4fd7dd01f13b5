package org.maillage.convention.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.journal.JournalFilter;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// Reads the journal in slices until a page of entries that one may see is full.
@Component
class JournalHistories implements Histories {

    private static final int ENTRIES_A_PAGE = 50;
    private static final int ROWS_A_SLICE = 500;

    private final Journal journal;
    private final Shelves shelves;
    private final JournalWords words;
    private final Clock clock;

    JournalHistories(Journal journal, Shelves shelves, JournalWords words, Clock clock) {
        this.journal = journal;
        this.shelves = shelves;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<HistoryEntry> of(Space space, Collection<UUID> subjects) {
        List<JournalEntry> rows = journal.listOf(subjects, ROWS_A_SLICE);
        return tell(space, rows, List.copyOf(batches(visible(space, rows)).values()));
    }

    @Override
    public Page ofConvention(Space space, JournalFilter filter, long before) {
        var rows = new ArrayList<JournalEntry>();
        long from = before;
        boolean more = true;
        while (more && batches(rows).size() <= ENTRIES_A_PAGE) {
            List<JournalEntry> slice = journal.listOfConvention(space.id().value(), filter, from, ROWS_A_SLICE);
            more = slice.size() == ROWS_A_SLICE;
            from = slice.isEmpty() ? from : slice.getLast().id();
            rows.addAll(visible(space, slice));
        }
        return page(space, rows);
    }

    private Page page(Space space, List<JournalEntry> rows) {
        List<List<JournalEntry>> batches = List.copyOf(batches(rows).values());
        List<List<JournalEntry>> shown = batches.subList(0, Math.min(ENTRIES_A_PAGE, batches.size()));
        Long older = shown.size() < batches.size() ? shown.getLast().getLast().id() : null;
        return new Page(tell(space, rows, shown), older);
    }

    private List<HistoryEntry> tell(Space space, List<JournalEntry> rows, List<List<JournalEntry>> batches) {
        var telling = new BatchTelling(words, shelves.of(space, rows), space, LocalDate.now(clock));
        return batches.stream().map(telling::tell).toList();
    }

    private List<JournalEntry> visible(Space space, List<JournalEntry> rows) {
        Shelf shelf = shelves.of(space, rows);
        return rows.stream().filter(row -> shelf.shows(row.subjectId())).toList();
    }

    // What sums up changes of which one sees none tells nothing.
    private Map<Long, List<JournalEntry>> batches(List<JournalEntry> rows) {
        var batches = new LinkedHashMap<Long, List<JournalEntry>>();
        rows.forEach(row ->
                batches.computeIfAbsent(row.batch(), batch -> new ArrayList<>()).add(row));
        batches.values().removeIf(batch -> batch.stream().allMatch(row -> words.isTogether(row.subjectKind())));
        return batches;
    }
}
