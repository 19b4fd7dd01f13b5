package org.maillage.convention.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.journal.JournalFilter;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// Which entries of its journal a space shows: those that leave with the convention are the same.
@Component
public class JournalSight {

    private static final int ROWS_A_SLICE = 500;

    private final Journal journal;
    private final Shelves shelves;

    JournalSight(Journal journal, Shelves shelves) {
        this.journal = journal;
        this.shelves = shelves;
    }

    /// @return the ids of the entries
    public Set<Long> entriesSeenFrom(Space space) {
        var seen = new HashSet<Long>();
        List<JournalEntry> slice = slice(space, Long.MAX_VALUE);
        while (!slice.isEmpty()) {
            Shelf shelf = shelves.of(space, slice);
            slice.stream()
                    .filter(entry -> shelf.shows(entry.subjectId()))
                    .map(JournalEntry::id)
                    .forEach(seen::add);
            slice = slice(space, slice.getLast().id());
        }
        return seen;
    }

    private List<JournalEntry> slice(Space space, long before) {
        return journal.listOfConvention(space.id().value(), JournalFilter.NONE, before, ROWS_A_SLICE);
    }
}
