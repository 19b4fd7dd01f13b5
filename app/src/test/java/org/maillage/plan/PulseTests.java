package org.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PulseTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    @Test
    void isLateFromTheDayAfterItsEnd() {
        assertThat(ending(TODAY).isLate(TODAY)).isFalse();
        assertThat(ending(TODAY.minusDays(1)).isLate(TODAY)).isTrue();
    }

    @Test
    void isLateWhenAnOpenStepIsOverdue() {
        assertThat(withSteps(List.of(TODAY)).isLate(TODAY)).isFalse();
        assertThat(withSteps(List.of(TODAY.plusDays(9), TODAY.minusDays(1))).isLate(TODAY))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.class,
            names = {"DONE", "ABANDONED"})
    void isNeverLateOnceOver(Progress over) {
        var pulse = new Pulse(over, null, START, List.of(START), null, START);
        assertThat(pulse.isLate(TODAY)).isFalse();
    }

    @Test
    void isSilentAfterMoreThanSixMonthsWithoutNote() {
        assertThat(ongoing(null, LocalDate.of(2025, 5, 20)).isSilent(TODAY)).isFalse();
        assertThat(ongoing(null, LocalDate.of(2025, 5, 19)).isSilent(TODAY)).isTrue();
    }

    @Test
    void isNotSilentWhenItHasJustBegun() {
        assertThat(ongoing(LocalDate.of(2025, 9, 1), null).isSilent(TODAY)).isFalse();
        assertThat(ongoing(LocalDate.of(2025, 3, 1), null).isSilent(TODAY)).isTrue();
    }

    @Test
    void isNotSilentInTheFirstMonthsOfTheConvention() {
        assertThat(ongoing(LocalDate.of(2019, 1, 1), null).isSilent(LocalDate.of(2023, 7, 1)))
                .isFalse();
        assertThat(ongoing(LocalDate.of(2019, 1, 1), null).isSilent(LocalDate.of(2023, 7, 2)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.class,
            names = {"UPCOMING", "DONE", "ABANDONED"})
    void isOnlySilentWhenSomethingShouldBeHeard(Progress quiet) {
        var pulse = new Pulse(quiet, null, null, List.of(), null, START);
        assertThat(pulse.isSilent(TODAY)).isFalse();
    }

    private static Pulse ending(LocalDate day) {
        return new Pulse(Progress.ONGOING, null, day, List.of(), TODAY, START);
    }

    private static Pulse withSteps(List<LocalDate> due) {
        return new Pulse(Progress.PAUSED, null, null, due, TODAY, START);
    }

    private static Pulse ongoing(@Nullable LocalDate startsOn, @Nullable LocalDate lastNote) {
        return new Pulse(Progress.ONGOING, startsOn, null, List.of(), lastNote, START);
    }
}
