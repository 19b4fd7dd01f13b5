package org.maillage.convention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalFilter;

/// Who changed what, told to one member: what that member may not see, or could not see when it was done, does not
/// appear, nor is it counted.
///
/// Rendered by `template.convention.history-list`.
public interface Histories {

    /// The history of what a filter keeps, latest first, fifty entries a page. The history of chosen objects leads back
    /// to what they were.
    ///
    /// @param before where the page before ended, or [Long#MAX_VALUE] to begin
    Page of(Space space, JournalFilter filter, long before);

    /// The history of some objects: an action with its notes, for example.
    default Page of(Space space, Collection<UUID> subjects, long before) {
        return of(space, JournalFilter.of(subjects), before);
    }

    /// How many changes of what was done at once stand on a page: an import may have made thousands.
    int TOGETHER_A_PAGE = 100;

    /// What was done at once with one entry of the journal, a page of it; empty when one may not see that entry.
    ///
    /// @param page from 1; beyond the last it is the last
    Optional<HistoryEntry> findTogether(Space space, long entry, int page);

    /// @param older where the next page begins, or null when this is the last
    record Page(List<HistoryEntry> entries, @Nullable Long older) {}
}
