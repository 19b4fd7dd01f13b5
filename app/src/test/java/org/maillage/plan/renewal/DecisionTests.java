package org.maillage.plan.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.convention.ThemeId;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;

/// What can be decided, and what it makes of an action.
class DecisionTests {

    @Test
    void asksWhyForEverythingButGoingOn() {
        assertThat(Arrays.stream(RenewalChoice.values())
                        .filter(choice ->
                                new Decision(choice, " ", false).problem().isPresent()))
                .containsExactly(RenewalChoice.CHANGE, RenewalChoice.STOP);
        assertThat(Decision.OPEN.problem()).isEmpty();
        assertThat(new Decision(RenewalChoice.STOP, "x".repeat(1001), false).problem())
                .isPresent();
    }

    @Test
    void letsNothingThatGoesOnBeOver() {
        assertThat(Arrays.stream(Progress.values()).map(Decision::progressNext))
                .containsExactly(
                        Progress.UPCOMING, Progress.ONGOING, Progress.PAUSED, Progress.ONGOING, Progress.UPCOMING);
    }

    @Test
    void becomesExistingOnlyWhenItWasDoneAndSomebodySaysSo() {
        Decision existing = new Decision(RenewalChoice.CONTINUE, "", true);
        assertThat(line(Progress.DONE, Nature.DEVELOP).fitting(existing).natureNext(Nature.DEVELOP))
                .isEqualTo(Nature.EXISTING);
        assertThat(line(Progress.ONGOING, Nature.DEVELOP).fitting(existing).natureNext(Nature.DEVELOP))
                .isEqualTo(Nature.DEVELOP);
        assertThat(line(Progress.DONE, Nature.DEVELOP)
                        .fitting(Decision.continued())
                        .natureNext(Nature.DEVELOP))
                .isEqualTo(Nature.DEVELOP);
        assertThat(line(Progress.DONE, null).mayBecomeExisting()).isFalse();
    }

    @Test
    void proposesNothingThatSomebodyDecided() {
        RenewalLine abandoned = line(Progress.ABANDONED, null);
        assertThat(Proposal.STOP_ABANDONED.keeps(abandoned)).isTrue();
        assertThat(Proposal.CONTINUE_LIVE.keeps(abandoned)).isFalse();
        assertThat(Proposal.CONTINUE_LIVE.keeps(line(Progress.PAUSED, null))).isTrue();
        assertThat(Proposal.STOP_ABANDONED.keeps(decided(abandoned))).isFalse();
    }

    private static RenewalLine decided(RenewalLine line) {
        return new RenewalLine(
                line.id(),
                line.key(),
                line.code(),
                line.title(),
                line.theme(),
                line.nature(),
                line.progress(),
                null,
                false,
                Decision.continued(),
                null,
                null,
                1,
                false);
    }

    private static RenewalLine line(Progress progress, @Nullable Nature nature) {
        return new RenewalLine(
                UUID.randomUUID(),
                "JE-01",
                "JE-01",
                "Séjours",
                new ThemeId(UUID.randomUUID()),
                nature,
                progress,
                null,
                false,
                Decision.OPEN,
                null,
                null,
                0,
                false);
    }
}
