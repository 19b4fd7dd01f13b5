package org.maillage.base.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Names that may have been meant by one that nobody bears: one slip, one word more or less, another order.
public final class Nearest {

    private static final int AT_MOST = 3;
    private static final double LEAST = 0.86; // below, two names of structures share little but their first word
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private Nearest() {}

    /// @return the nearest first, three at most; empty when none is near
    public static List<String> to(String written, Collection<String> names) {
        Heading wanted = Heading.of(written);
        return names.stream()
                .map(name -> new Scored(name, likeness(wanted, Heading.of(name))))
                .filter(one -> one.score >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::name))
                .limit(AT_MOST)
                .map(Scored::name)
                .toList();
    }

    /// @return in [0..1], 1 for the same words in any order
    private static double likeness(Heading one, Heading other) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return 0;
        }
        return one.hasSameWordsAs(other) ? 1 : LIKENESS.apply(one.joined(), other.joined());
    }

    private record Scored(String name, double score) {}
}
