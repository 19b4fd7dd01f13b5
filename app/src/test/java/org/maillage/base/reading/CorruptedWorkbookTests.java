package org.maillage.base.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.plan.intake.VariantAccount;
import org.maillage.plan.intake.VariantAccount.Outcome;

/// A file that a bad stick, a cut connection or an old tool damaged is refused, or read with an account of every cell,
/// quickly, and nothing else. `./maillage bench robustness` does the same fifty times over.
class CorruptedWorkbookTests {

    private static final int VARIANTS = 200;

    static IntStream seeds() {
        return IntStream.range(0, VARIANTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrRefuses(int seed) {
        WorkbookVariant variant = WorkbookVariants.of(seed);

        VariantAccount account = VariantAccount.of(variant);

        assertThat(account.outcome())
                .as("%s: %s", variant.kind(), account.why())
                .isNotEqualTo(Outcome.LOST);
    }

    @Test
    void drawsTheSameFileForTheSameSeed() {
        for (int seed = 0; seed < 30; seed++) {
            WorkbookVariant variant = WorkbookVariants.of(seed);
            WorkbookVariant again = WorkbookVariants.of(seed);

            assertThat(again.kind()).isEqualTo(variant.kind());
            assertThat(again.cells()).isEqualTo(variant.cells());
        }
    }
}
