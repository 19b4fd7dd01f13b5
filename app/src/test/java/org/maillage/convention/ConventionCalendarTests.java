package org.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The numbers are worked out by hand on a period of four years of 365 days and one more: 1 461 days.
class ConventionCalendarTests {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test
    void saysYearMonthsAndShareInTheMiddleOfThePeriod() {
        // 365 + 365 days of 2023 and 2024 (366), then 324 days of 2025: 1 055 of 1 461.
        ConventionCalendar calendar = on("2025-11-20");
        assertThat(calendar.years()).isEqualTo(4);
        assertThat(calendar.year()).isEqualTo(3);
        assertThat(calendar.monthsLeft()).isEqualTo(13);
        assertThat(calendar.percent()).isEqualTo(72);
        assertThat(calendar.heading()).isEqualTo("Année 3 sur 4");
        assertThat(calendar.detail()).isEqualTo("13\u00a0mois avant l’échéance");
    }

    @Test
    void beginsItsFirstYearOnItsFirstDay() {
        ConventionCalendar calendar = on("2023-01-01");
        assertThat(calendar.year()).isEqualTo(1);
        assertThat(calendar.percent()).isZero();
    }

    @Test
    void endsItsLastYearOnItsLastDay() {
        ConventionCalendar calendar = on("2026-12-31");
        assertThat(calendar.year()).isEqualTo(4);
        assertThat(calendar.percent()).isEqualTo(100);
        assertThat(calendar.monthsLeft()).isZero();
        assertThat(calendar.detail()).isEqualTo("dernier jour");
    }

    @Test
    void countsDaysWhenLessThanAMonthIsLeft() {
        assertThat(on("2026-12-20").detail()).isEqualTo("11\u00a0jours avant l’échéance");
        assertThat(on("2026-12-30").detail()).isEqualTo("1\u00a0jour avant l’échéance");
    }

    @Test
    void hasNoYearBeforeItBegins() {
        ConventionCalendar calendar = on("2022-11-01");
        assertThat(calendar.year()).isZero();
        assertThat(calendar.percent()).isZero();
        assertThat(calendar.heading()).isEqualTo("Pas encore commencée");
        assertThat(calendar.detail()).isEqualTo("début dans 2\u00a0mois");
    }

    @Test
    void staysAtItsLastYearOnceOver() {
        ConventionCalendar calendar = on("2027-03-01");
        assertThat(calendar.year()).isEqualTo(4);
        assertThat(calendar.percent()).isEqualTo(100);
        assertThat(calendar.heading()).isEqualTo("Période terminée");
        assertThat(calendar.detail()).isEqualTo("échue depuis 2\u00a0mois");
    }

    @Test
    void countsAYearBegunAsAYear() {
        LocalDate autumn = LocalDate.of(2024, 9, 1);
        var calendar = new ConventionCalendar(autumn, LocalDate.of(2027, 12, 31), LocalDate.of(2025, 9, 1));
        assertThat(calendar.years()).isEqualTo(4);
        assertThat(calendar.year()).isEqualTo(2);
    }

    private static ConventionCalendar on(String today) {
        return new ConventionCalendar(START, END, LocalDate.parse(today));
    }
}
