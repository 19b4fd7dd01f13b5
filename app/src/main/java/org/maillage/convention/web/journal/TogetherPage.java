package org.maillage.convention.web.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.site.components.Change;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;

/// One entry of the journal with all its details, a hundred objects a page: an import may have made thousands.
///
/// @param wished the page asked for, from 1; beyond the last it is the last
public record TogetherPage(Space space, HistoryEntry entry, int wished) {

    private static final int A_PAGE = 100;

    public String title() {
        return entry.who() + " " + entry.what();
    }

    public List<Link> crumbs() {
        return List.of(new Link("Journal", space.path("/journal")));
    }

    public List<Change> changes() {
        int from = (page() - 1) * A_PAGE;
        return entry.changes().subList(from, Math.min(entry.changes().size(), from + A_PAGE));
    }

    public Pager pager() {
        return new Pager(
                page(), pages(), page() == 1 ? null : at(page() - 1), page() == pages() ? null : at(page() + 1));
    }

    private int page() {
        return Math.clamp(wished, 1, pages());
    }

    private int pages() {
        return Math.ceilDiv(entry.changes().size(), A_PAGE);
    }

    private @Nullable String at(int page) {
        return page == 1 ? entry.path() : entry.path() + "?page=" + page;
    }
}
