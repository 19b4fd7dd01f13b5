package org.maillage.convention.web.amendments;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
        List<Divergence> divergences = divergences(reading, living, draft);
        List<Divergence> unseen = reading.merge().undecided().stream()
                .filter(one -> !divergences.contains(one))
                .toList();
        var changes = comparisons.between(living, seen(space, reading.merged()), ContentUse.CARRIED);
        return new SeenReading(reading, living, draft, changes, divergences, unseen);
    }

    /// What a member may choose of, as far as they may see.
    List<Divergence> divergencesSeenFrom(Space space, AmendmentReading reading) {
        return divergences(reading, seen(space, reading.living()), seen(space, reading.draft()));
    }

    /// What an adopted avenant changed: the state after it against the state before.
    Comparison changesOf(Space space, Amendment adopted) {
        return comparisons.between(
                states.read(space, adopted.before()), states.read(space, adopted.after()), ContentUse.CARRIED);
    }

    private static List<Divergence> divergences(AmendmentReading reading, Contents living, Contents draft) {
        Set<UUID> unseen = without(reading.living(), living);
        unseen.addAll(without(reading.draft(), draft));
        return reading.merge().divergences().stream()
                .filter(one -> !unseen.contains(one.subject()) && !names(one, unseen))
                .toList();
    }

    private Contents seen(Space space, Contents contents) {
        return sighted.seenBy(space.sight(), space.id(), ContentUse.CARRIED, contents);
    }

    private static Set<UUID> without(Contents all, Contents seen) {
        var unseen = new HashSet<>(all.ids());
        unseen.removeAll(seen.ids());
        return unseen;
    }

    // A field of what one sees may name what one does not, on one side at least.
    private static boolean names(Divergence one, Set<UUID> unseen) {
        return Stream.of(one.living(), one.draft())
                .filter(Objects::nonNull)
                .flatMap(side -> side.values().stream())
                .anyMatch(value -> unseen.stream().anyMatch(id -> id.toString().equals(value)));
    }
}
