package org.maillage.convention.web.journal;

import java.util.List;
import org.maillage.convention.Histories;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.components.Link;
import org.maillage.site.components.Turning;

/// Who changed what on one object.
public record SubjectHistoryPage(Space space, Subject object, JournalQuery query, Histories.Page history) {

    public String title() {
        return "Historique de «\u00a0" + object.label() + "\u00a0»";
    }

    public List<Link> crumbs() {
        return List.of(new Link("Journal", space.path("/journal")));
    }

    /// The page of the object, when it has one.
    public boolean hasPage() {
        return object.hasPage();
    }

    public String objectPath() {
        return space.path(object.path());
    }

    public Turning turning() {
        return query.turning(space.path(object.at("/journal")), history);
    }
}
