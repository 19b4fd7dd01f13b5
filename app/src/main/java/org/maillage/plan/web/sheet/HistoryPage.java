package org.maillage.plan.web.sheet;

import java.util.List;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.site.components.Turning;

/// Who changed what on an action and in its news.
///
/// @param address of this tab
/// @param before where the page before ended, or empty
public record HistoryPage(SheetHead head, String address, String before, Histories.Page history) {

    static long cursor(String before) {
        return before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    }

    public List<HistoryEntry> entries() {
        return history.entries();
    }

    public Turning turning() {
        return new Turning(
                cursor(before) == Long.MAX_VALUE ? null : address,
                history.older() == null ? null : address + "?avant=" + history.older());
    }
}
