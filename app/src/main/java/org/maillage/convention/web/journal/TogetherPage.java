package org.maillage.convention.web.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;

/// One entry of the journal with all its details, a page of objects at a time.
///
/// @param wished the page asked for, from 1; beyond the last it is the last
public record TogetherPage(Space space, HistoryEntry entry, int wished) {

    public String title() {
        return entry.who() + " " + entry.what();
    }

    public List<Link> crumbs() {
        return List.of(new Link("Journal", space.path("/journal")));
    }

    public List<Change> changes() {
        return entry.changes();
    }

    public Pager pager() {
        return Pager.turning(page(), pages(), this::at);
    }

    private int page() {
        return Math.clamp(wished, 1, pages());
    }

    private int pages() {
        return Math.max(1, Math.ceilDiv(entry.total(), Histories.TOGETHER_A_PAGE));
    }

    private @Nullable String at(int page) {
        return page == 1 ? entry.path() : entry.path() + "?page=" + page;
    }
}
