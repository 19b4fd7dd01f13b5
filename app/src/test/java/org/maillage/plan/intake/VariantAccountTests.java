package org.maillage.plan.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.base.reading.WorkbookVariant;
import org.maillage.plan.intake.VariantAccount.Outcome;

/// The judge of the variants is one that can say no.
class VariantAccountTests {

    private static final String PLAN = "Titre;Axe\nOuvrir;Jeunesse";
    private static final Map<String, String> CELLS =
            Map.of("A1", "Titre", "B1", "Axe", "A2", "Ouvrir", "B2", "Jeunesse");

    @Test
    void takesWhatReadsAsItWasWritten() {
        assertThat(outcome(PLAN, CELLS, false)).isEqualTo(Outcome.TAKEN);
        assertThat(outcome(PLAN, null, true)).isEqualTo(Outcome.TAKEN);
        assertThat(outcome("", null, true)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void callsLostACellThatDiffersAndAGoodFileThatIsRefused() {
        assertThat(outcome(PLAN.replace("Ouvrir", "0uvrir"), CELLS, true)).isEqualTo(Outcome.LOST);
        assertThat(outcome(PLAN + ";reste", CELLS, true)).isEqualTo(Outcome.LOST);
        assertThat(outcome("", CELLS, false)).isEqualTo(Outcome.LOST);
    }

    private static Outcome outcome(String content, @Nullable Map<String, String> cells, boolean mayBeRefused) {
        var variant = new WorkbookVariant("essai", "plan.csv", content.getBytes(UTF_8), cells, mayBeRefused);
        return VariantAccount.of(variant).outcome();
    }
}
