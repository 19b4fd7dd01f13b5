package org.maillage.workspace.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.Worsening;

/// When what was acknowledged on 20 November 2025 comes back.
class AcknowledgementTests {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    private static final Worsening THIRTY_DAYS = Worsening.after(30, "le retard");

    @Test
    void comesBackOnTheDayThatWasChosen() {
        Acknowledgement until = acknowledged(0, LocalDate.of(2026, 3, 1));
        assertThat(until.endingOf(point(null, 0), Worsening.NONE, LocalDate.of(2026, 2, 28)))
                .isEmpty();
        assertThat(until.endingOf(point(null, 0), Worsening.NONE, LocalDate.of(2026, 3, 1)))
                .contains(Ending.DUE);
    }

    @Test
    void comesBackWhenTheCauseLastsThirtyDaysMore() {
        AttentionPoint late = point(LocalDate.of(2025, 10, 31), 0);
        assertThat(acknowledged(0, null).endingOf(late, THIRTY_DAYS, DAY.plusDays(30)))
                .isEmpty();
        assertThat(acknowledged(0, null).endingOf(late, THIRTY_DAYS, DAY.plusDays(31)))
                .contains(Ending.WORSE);
    }

    @Test
    void stayAwayForEverWithoutDateWhenTimeMakesNothingWorse() {
        assertThat(acknowledged(0, null).endingOf(point(null, 0), Worsening.NONE, DAY.plusYears(9)))
                .isEmpty();
    }

    @Test
    void comesBackAtTheNextStage() {
        assertThat(acknowledged(1, null).endingOf(point(null, 1), Worsening.NONE, DAY))
                .isEmpty();
        assertThat(acknowledged(1, null).endingOf(point(null, 2), Worsening.NONE, DAY))
                .contains(Ending.WORSE);
    }

    @Test
    void comesBackWhenTheCauseBeganAfterIt() {
        assertThat(acknowledged(0, null).endingOf(point(DAY, 0), THIRTY_DAYS, DAY.plusDays(2)))
                .isEmpty();
        assertThat(acknowledged(0, null).endingOf(point(DAY.plusDays(1), 0), THIRTY_DAYS, DAY.plusDays(2)))
                .contains(Ending.ANEW);
    }

    @Test
    void onceBackStaysBackAsDaysPass() {
        Acknowledgement until = acknowledged(0, DAY.plusDays(12));
        var back = IntStream.range(0, 100)
                .mapToObj(days -> until.endingOf(point(null, 0), THIRTY_DAYS, DAY.plusDays(days)))
                .map(Optional::isPresent)
                .toList();
        assertThat(back.indexOf(true)).isEqualTo(12);
        assertThat(back.lastIndexOf(false)).isEqualTo(11);
    }

    private static Acknowledgement acknowledged(int stage, @Nullable LocalDate until) {
        var key = new PointKey(UUID.randomUUID(), "action-late", UUID.randomUUID());
        return new Acknowledgement(
                UUID.randomUUID(), UUID.randomUUID(), key, stage, "Reporté au comité de mars", until, "Claire", DAY, 0);
    }

    private static AttentionPoint point(@Nullable LocalDate since, int stage) {
        return new AttentionPoint(
                UUID.randomUUID(), "JE-01", "Chantiers jeunes", "/plan/actions/JE-01", since, "", stage, null);
    }
}
