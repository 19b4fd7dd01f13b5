package org.maillage.convention.web.amendments;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.amendments.Amendment;
import org.maillage.convention.amendments.AmendmentReading;
import org.maillage.convention.amendments.AmendmentReadings;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Divergence;
import org.maillage.convention.contents.SightedContents;
import org.maillage.convention.snapshots.Comparison;
import org.maillage.convention.snapshots.Comparisons;
import org.maillage.convention.snapshots.States;
import org.springframework.stereotype.Component;

/// Takes out of an avenant what a member may not see: in the convention, in the working copy, in what they lead to.
@Component
class SeenReadings {

    private final AmendmentReadings readings;
    private final SightedContents sighted;
    private final Comparisons comparisons;
    private final States states;

    SeenReadings(AmendmentReadings readings, SightedContents sighted, Comparisons comparisons, States states) {
        this.readings = readings;
        this.sighted = sighted;
        this.comparisons = comparisons;
        this.states = states;
    }

    SeenReading read(Space space, Amendment amendment) {
        AmendmentReading reading = readings.read(space.id(), amendment);
        Contents living = seen(space, reading.living());
        Contents draft = seen(space, reading.draft());
        List<Divergence> divergences = reading.merge().divergences().stream()
                .filter(one -> isSeen(one, reading.living(), living) && isSeen(one, reading.draft(), draft))
                .toList();
        boolean hidden = reading.merge().undecided().stream().anyMatch(one -> !divergences.contains(one));
        var changes = comparisons.between(living, seen(space, reading.merged()), ContentUse.CARRIED);
        return new SeenReading(reading, changes, divergences, hidden);
    }

    /// What an adopted avenant changed: the state after it against the state before.
    Comparison changesOf(Space space, Amendment adopted) {
        return comparisons.between(
                states.read(space, adopted.before()), states.read(space, adopted.after()), ContentUse.CARRIED);
    }

    private Contents seen(Space space, Contents contents) {
        return sighted.seenBy(space.sight(), space.id(), ContentUse.CARRIED, contents);
    }

    // On each side where it is: a field may be said on one side by what the other hides.
    private static boolean isSeen(Divergence one, Contents all, Contents seen) {
        return !holds(all, one) || holds(seen, one);
    }

    private static boolean holds(Contents contents, Divergence one) {
        return contents.tables().values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.findId("id").filter(one.subject()::equals).isPresent());
    }
}
