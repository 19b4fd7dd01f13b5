package org.maillage.convention.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.journal.PastSights;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// Keeps of the journal what one member may read: what one may see now, done while one could have seen it (decision on
/// what was hidden before).
@Component
public class JournalReading {

    private final Journal journal;
    private final Shelves shelves;

    JournalReading(Journal journal, Shelves shelves) {
        this.journal = journal;
        this.shelves = shelves;
    }

    SeenRows seen(Space space, List<JournalEntry> rows) {
        if (rows.isEmpty()) {
            return SeenRows.NONE;
        }
        Shelf shelf = shelves.of(space, rows);
        PastSights past = journal.pastSightsOf(guards(shelf, rows));
        List<JournalEntry> seen = rows.stream()
                .filter(row -> shelf.shows(row.subjectId())
                        && past.tells(row, shelf.get(row.subjectId()).within(), space.sight()))
                .toList();
        return new SeenRows(seen, shelf);
    }

    /// Whether one may read an entry of the journal.
    public boolean maySee(Space space, JournalEntry entry) {
        return !seen(space, List.of(entry)).rows().isEmpty();
    }

    private static Set<UUID> guards(Shelf shelf, List<JournalEntry> rows) {
        var guards = new HashSet<UUID>();
        for (JournalEntry row : rows) {
            guards.add(row.subjectId());
            guards.addAll(shelf.get(row.subjectId()).within());
        }
        return guards;
    }
}
