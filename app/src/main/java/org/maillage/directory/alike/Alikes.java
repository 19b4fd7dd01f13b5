package org.maillage.directory.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.directory.StructureId;
import org.springframework.stereotype.Component;

/// Finds the structures that may be one. Only those that have something in common are compared: a Siret, a telephone,
/// an address, a rare word of their names, a few metres.
@Component
public class Alikes {

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
        Set<Set<StructureId>> different = new HashSet<>();
        differents.listIn(communes).forEach(two -> different.add(Set.of(two.one(), two.other())));
        var pairs = new ArrayList<Pair>();
        candidates.forEach(
                communes,
                (one, other) -> Likeness.between(one, other)
                        .filter(_ -> !different.contains(Set.of(one.id(), other.id())))
                        .ifPresent(likeness -> pairs.add(new Pair(one.id(), other.id(), likeness))));
        pairs.sort(
                Comparator.comparingInt((Pair pair) -> pair.likeness().weight()).reversed());
        return pairs;
    }
}
