package org.maillage.convention;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;

/// What somebody did at once: one transaction, told in words.
///
/// @param when the same moment in words
/// @param what all of it in one phrase, such as "a ajouté 43 actions"
/// @param changes one for each object changed, those one may see only; on a page of its own, those of that page
/// @param total how many there are
/// @param together the page where all of it can be taken back; null when it has none
/// @param path of the page where all its details are read
public record HistoryEntry(
        String who,
        Instant at,
        String when,
        String what,
        List<Change> changes,
        int total,
        @Nullable Link together,
        String path) {

    /// More would be a list nobody reads.
    public static final int MOST_SHOWN = 40;

    private static final int SHORT = 4;

    public HistoryEntry {
        changes = List.copyOf(changes);
    }

    /// One object changed in a few fields: told at once, without folding.
    public boolean isShort() {
        return changes.size() == 1 && changes.getFirst().differences().size() <= SHORT;
    }

    /// The first of them, as many as one reads.
    public List<Change> details() {
        return changes.stream().limit(MOST_SHOWN).toList();
    }

    public boolean hasDetails() {
        return changes.size() > 1 || !changes.getFirst().differences().isEmpty();
    }

    /// How many changes are not shown.
    public int beyond() {
        return Math.max(0, changes.size() - MOST_SHOWN);
    }
}
