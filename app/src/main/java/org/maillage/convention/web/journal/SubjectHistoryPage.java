package org.maillage.convention.web.journal;

import java.util.List;
import org.maillage.convention.Histories;
import org.maillage.convention.Space;
import org.maillage.convention.history.HistorySubjects;
import org.maillage.site.components.Link;
import org.maillage.site.components.Turning;

/// Who changed what on one object.
public record SubjectHistoryPage(
        Space space, HistorySubjects.Subject object, JournalQuery query, Histories.Page history) {

    public String title() {
        return "Historique de «\u00a0" + object.shown().label() + "\u00a0»";
    }

    public List<Link> crumbs() {
        return List.of(new Link("Journal", space.path("/journal")));
    }

    /// The page of the object, when it has one.
    public boolean hasPage() {
        return !object.shown().path().isEmpty();
    }

    public String objectPath() {
        return space.path(object.shown().path());
    }

    public Turning turning() {
        return query.turning(object.path(), history);
    }
}
