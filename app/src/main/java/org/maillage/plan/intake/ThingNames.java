package org.maillage.plan.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.base.intake.Folded;
import org.maillage.convention.Space;
import org.maillage.plan.NamedThing;
import org.maillage.plan.NamedThings;

/// A short list of the convention, read once: what it does not hold is learned.
final class ThingNames<I> {

    private final Space space;
    private final NamedThings<?, I> things;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, I> ids = new HashMap<>();

    ThingNames(Space space, NamedThings<? extends NamedThing<I>, I> things) {
        this.space = space;
        this.things = things;
        for (NamedThing<I> known : things.listOf(space.id(), space.sight())) {
            words.put(Folded.fold(known.name()), known.name());
            ids.put(Folded.fold(known.name()), known.id());
        }
    }

    /// As the convention calls it, or as written.
    String word(String written) {
        return words.getOrDefault(Folded.fold(written), written);
    }

    boolean knows(String written) {
        return words.containsKey(Folded.fold(written));
    }

    Set<I> idsOf(List<String> names) {
        var found = new LinkedHashSet<I>();
        names.forEach(name -> found.add(ids.computeIfAbsent(
                Folded.fold(name), key -> things.add(space.id(), name).orThrow())));
        return found;
    }
}
