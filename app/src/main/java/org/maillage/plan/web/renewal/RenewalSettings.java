package org.maillage.plan.web.renewal;

import java.util.ArrayList;
import java.util.List;
import org.maillage.convention.Convention;
import org.maillage.convention.SettingsEntry;
import org.maillage.convention.Space;
import org.maillage.plan.renewal.Neighbours;
import org.springframework.stereotype.Component;

/// What a convention follows, what follows it, and the way to its renewal.
@Component
class RenewalSettings implements SettingsEntry {

    private final Neighbours neighbours;

    RenewalSettings(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    @Override
    public List<Entry> entriesFor(Space space) {
        var entries = new ArrayList<Entry>();
        neighbours.findPrevious(space).ifPresent(one -> {
            entries.add(entry("Fait suite à", one));
            entries.add(new Entry("Reprise", BecomingPages.SUBJECT, space.path(Address.BECOMING)));
        });
        neighbours.findNext(space).ifPresent(one -> entries.add(entry("Suivie de", one)));
        if (space.convention().status() != Convention.Status.PREPARATION) {
            entries.add(new Entry("Renouvellement", "Choisir, préparer la suite, clore", space.path(Address.HUB)));
        }
        return entries;
    }

    private static Entry entry(String label, Neighbours.Neighbour one) {
        return new Entry(label, one.convention().shortTitle(), one.path("/vue-d-ensemble"));
    }
}
