package org.maillage.convention.web.journal;

import java.util.List;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// One entry of the journal with all its details.
public record TogetherPage(Space space, HistoryEntry entry) {

    public String title() {
        return entry.who() + " " + entry.what();
    }

    public List<Link> crumbs() {
        return List.of(new Link("Journal", space.path("/journal")));
    }
}
