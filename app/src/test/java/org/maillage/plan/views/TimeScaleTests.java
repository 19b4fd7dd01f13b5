package org.maillage.plan.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.plan.views.TimeScale.Span;
import org.maillage.plan.views.TimeScale.Stretch;

/// Two years of 365 days: a day is 100 / 730 of the scale.
class TimeScaleTests {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);
    private static final TimeScale SCALE = new TimeScale(START, END);

    @Test
    void countsFromTheMorningOfTheFirstDayToTheEveningOfTheLast() {
        assertThat(SCALE.percent(START)).isEqualTo(0);
        assertThat(SCALE.percent(LocalDate.of(2023, 1, 1))).isEqualTo(50);
        assertThat(SCALE.percent(START.plusDays(73))).isEqualTo(10);
        assertThat(SCALE.percent(END)).isEqualTo(99.86);
        assertThat(SCALE.percent(END.plusDays(1))).isEqualTo(100);
    }

    @Test
    void keepsWhatLiesOutsideAtTheNearerEnd() {
        assertThat(SCALE.percent(START.minusYears(3))).isEqualTo(0);
        assertThat(SCALE.percent(END.plusYears(3))).isEqualTo(100);
        assertThat(SCALE.covers(START.minusDays(1))).isFalse();
        assertThat(SCALE.covers(END)).isTrue();
    }

    @Test
    void cutsThePeriodInCalendarYears() {
        assertThat(SCALE.calendarYears()).containsExactly(new Span("2022", 0, 50), new Span("2023", 50, 100));
    }

    @Test
    void cutsThePeriodInSchoolYearsThatBeginInSeptember() {
        assertThat(SCALE.schoolYears()).extracting(Span::label).containsExactly("2021-2022", "2022-2023", "2023-2024");
        assertThat(SCALE.schoolYears().get(1)).isEqualTo(new Span("2022-2023", 33.29, 83.29));
        assertThat(SCALE.schoolYears().get(1).width()).isEqualTo(50);
    }

    @Test
    void aPeriodThatBeginsInSeptemberHasNoSchoolYearBefore() {
        var scale = new TimeScale(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));
        assertThat(scale.schoolYears()).containsExactly(new Span("2024-2025", 0, 100));
    }

    @Test
    void stretchesFromTheFirstDayToTheEveningOfTheLast() {
        assertThat(SCALE.stretchOf(START.plusDays(73), START.plusDays(145), false))
                .contains(new Stretch(10, 20, false, false));
    }

    @Test
    void saysWhatGoesBeyondThePeriod() {
        assertThat(SCALE.stretchOf(START.minusDays(1), END.plusDays(1), false))
                .contains(new Stretch(0, 100, true, true));
        assertThat(SCALE.stretchOf(START.minusYears(2), START.minusYears(1), false))
                .contains(new Stretch(0, 0, true, false));
    }

    @Test
    void leavesOpenWhatNobodyTold() {
        LocalDate middle = LocalDate.of(2023, 1, 1);
        assertThat(SCALE.stretchOf(null, middle.minusDays(1), false)).contains(new Stretch(0, 50, true, false));
        assertThat(SCALE.stretchOf(middle, null, false)).contains(new Stretch(50, 100, false, true));
        assertThat(SCALE.stretchOf(null, null, true)).contains(new Stretch(0, 100, true, true));
        assertThat(SCALE.stretchOf(null, null, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverGoesBackwards(long seed) {
        var random = new Random(seed);
        var days = IntStream.range(0, 500)
                .mapToObj(any -> START.plusDays(random.nextInt(-400, 1200)))
                .sorted()
                .map(SCALE::percent)
                .toList();
        assertThat(days).isSorted().allMatch(percent -> percent >= 0 && percent <= 100);
    }
}
