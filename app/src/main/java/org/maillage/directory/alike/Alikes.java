package org.maillage.directory.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.springframework.stereotype.Component;

/// Finds the structures that may be one. Only those that have something in common are compared: a Siret, a telephone,
/// an address, a rare word of their names, a few metres.
@Component
public class Alikes {

    /// Where the pairs of a space are looked at.
    public static final String PATH = Structures.PATH + "/doublons";

    private final Candidates candidates;
    private final Differents differents;

    Alikes(Candidates candidates, Differents differents) {
        this.candidates = candidates;
        this.differents = differents;
    }

    /// @param one came first into the directory
    public record Pair(StructureId one, StructureId other, Likeness likeness) {}

    /// Of these communes, the surest first, without those that somebody said are different.
    public List<Pair> listPairs(Collection<String> communes) {
        var pairs = new ArrayList<Pair>();
        var different = differentIn(communes);
        candidates.forEach(
                communes,
                (one, other) -> likeness(one, other, different)
                        .ifPresent(likeness -> pairs.add(new Pair(one.id(), other.id(), likeness))));
        pairs.sort(
                Comparator.comparingInt((Pair pair) -> pair.likeness().weight()).reversed());
        return pairs;
    }

    /// How many of these pairs have one of these sheets in them.
    public int countAmong(Collection<String> communes, Collection<StructureId> sheets) {
        var count = new AtomicInteger();
        var different = differentIn(communes);
        candidates.forEachWith(
                sheets,
                communes,
                (one, other) -> likeness(one, other, different).ifPresent(_ -> count.incrementAndGet()));
        return count.get();
    }

    private Set<Set<StructureId>> differentIn(Collection<String> communes) {
        return differents.listIn(communes).stream()
                .map(two -> Set.of(two.one(), two.other()))
                .collect(Collectors.toSet());
    }

    private static Optional<Likeness> likeness(Traits one, Traits other, Set<Set<StructureId>> different) {
        return Likeness.between(one, other).filter(_ -> !different.contains(Set.of(one.id(), other.id())));
    }

    /// Why two sheets may tell of one place; empty when nothing brings them together.
    public Optional<Likeness> findLikeness(StructureId one, StructureId other) {
        return candidates.find(one, other).flatMap(two -> Likeness.between(two.one(), two.other()));
    }
}
