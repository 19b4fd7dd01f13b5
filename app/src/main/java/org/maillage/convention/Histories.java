package org.maillage.convention;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalFilter;

/// Who changed what, told to one member: what that member may not see does not appear, nor is it counted.
///
/// Rendered by `template.convention.history-list`.
public interface Histories {

    /// The history of some objects, latest first: an action with its notes, for example.
    List<HistoryEntry> of(Space space, Collection<UUID> subjects);

    /// The journal of the whole convention, fifty entries a page.
    ///
    /// @param before where the page before ended, or [Long#MAX_VALUE] to begin
    Page ofConvention(Space space, JournalFilter filter, long before);

    /// @param older where the next page begins, or null when this is the last
    record Page(List<HistoryEntry> entries, @Nullable Long older) {}
}
