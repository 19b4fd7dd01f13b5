package org.maillage.territory.boundaries;

import java.util.List;
import org.maillage.base.Saved;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaRemoval;
import org.maillage.territory.BoundariesChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes back what a file of boundaries changed, whole: the file waits again as if it had never been applied.
@Service
public class BoundaryUndoing {

    private static final int MOST_NAMES = 3;

    private final BoundaryStore store;
    private final BoundaryChanges changes;
    private final AreaRemoval removal;
    private final ApplicationEventPublisher events;

    BoundaryUndoing(
            BoundaryStore store, BoundaryChanges changes, AreaRemoval removal, ApplicationEventPublisher events) {
        this.store = store;
        this.changes = changes;
        this.removal = removal;
        this.events = events;
    }

    /// Areas that the file made leave, save those that somebody names since: they stay without a boundary.
    ///
    /// @param territory of the convention
    @Transactional
    public Saved undo(BoundaryFile file, AreaId territory) {
        if (store.hold(file.id())) {
            return new Saved.Refused("", "Ce fichier n’est pas appliqué\u00a0: il n’y a rien à annuler.");
        }
        List<String> later = changes.listChangedSince(file.id());
        if (!later.isEmpty()) {
            return new Saved.Refused(
                    "",
                    "Un autre fichier a changé depuis le contour de %s\u00a0: annulez-le d’abord."
                            .formatted(names(later)));
        }
        List<AreaId> added = changes.listAdded(file.id());
        changes.putBack(file.id());
        removal.removeUnused(added);
        store.setWaiting(file.id());
        events.publishEvent(new BoundariesChanged(territory));
        return Saved.DONE;
    }

    private static String names(List<String> names) {
        String first = String.join(
                ", ",
                names.stream()
                        .limit(MOST_NAMES)
                        .map(name -> "«\u00a0" + name + "\u00a0»")
                        .toList());
        return names.size() > MOST_NAMES ? first + " et " + (names.size() - MOST_NAMES) + " autres" : first;
    }
}
