package org.maillage.figures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.maillage.figures.reading.FigureAccount.Outcome;

/// Files of official figures, damaged in every way that was thought of: refused with a sentence, or read with the very
/// figures of the original.
class DamagedFilesTests {

    private static final int VARIANTS = 28 * 12;

    @Test
    void neverTellsOtherFiguresNorFails() {
        Map<String, String> lost = new TreeMap<>();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (int seed = 0; seed < VARIANTS; seed++) {
            FigureVariant variant = FigureVariants.of(seed);
            FigureAccount account = FigureAccount.of(variant);
            counts.merge(account.outcome(), 1, Integer::sum);
            if (account.outcome() == Outcome.LOST) {
                lost.put(seed + " " + variant.kind() + " " + variant.original().name(), account.why());
            }
        }
        assertThat(lost).isEmpty();
        assertThat(counts.get(Outcome.REFUSED)).isGreaterThan(VARIANTS / 3);
        assertThat(counts.get(Outcome.TAKEN)).isGreaterThan(VARIANTS / 10);
    }
}
