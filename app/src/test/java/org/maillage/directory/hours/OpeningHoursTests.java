package org.maillage.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.holidays.HolidayCalendars;
import org.maillage.directory.hours.holidays.Holidays;
import org.maillage.shared.SchoolYear;

class OpeningHoursTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Holidays anjou = new HolidayCalendars().of("49");
    private final Holidays reunion = new HolidayCalendars().of("974");

    @Test
    void aCentreIsOpenInTheMorningAndClosedAtNoon() {
        OpeningHours hours = hours("Mo-Fr 09:00-12:00,14:00-17:00; PH off");
        assertThat(hours.isOpenAt(time("2026-11-27T09:00"), anjou)).isTrue();
        assertThat(hours.isOpenAt(time("2026-11-27T11:59"), anjou)).isTrue();
        assertThat(hours.isOpenAt(time("2026-11-27T12:00"), anjou)).isFalse();
        assertThat(hours.isOpenAt(time("2026-11-11T10:00"), anjou)).isFalse();
    }

    @Test
    void byAppointmentIsUnknownAndSaysWhy() {
        Moment moment = hours("Mo-Fr 09:00-12:00 \"sur rendez-vous\"").at(time("2026-11-27T09:00"), anjou);
        assertThat(moment.state()).isEqualTo(HoursState.UNKNOWN);
        assertThat(moment.comment()).contains("sur rendez-vous");
        assertThat(hours("Mo 09:00-12:00 \"a\"; Tu 09:00-12:00 open \"b\"").comments())
                .containsExactly("a", "b");
    }

    @Test
    void aClosingHourThatNobodyWroteIsUnknown() {
        OpeningHours hours = hours("Fr 10:00-18:00+");
        assertThat(hours.at(time("2026-11-27T17:59"), anjou).state()).isEqualTo(HoursState.OPEN);
        assertThat(hours.at(time("2026-11-27T18:00"), anjou)).isEqualTo(Moment.OPEN_END);
    }

    @Test
    void hoursThatFollowTheSunAreUnknown() {
        OpeningHours hours = hours("Sa sunrise-12:00; Su off");
        assertThat(hours.at(time("2026-11-28T07:00"), anjou)).isEqualTo(Moment.AFTER_THE_SUN);
        assertThat(hours.at(time("2026-11-28T13:00"), anjou).state()).isEqualTo(HoursState.CLOSED);
        assertThat(hours.at(time("2026-11-29T10:00"), anjou).state()).isEqualTo(HoursState.CLOSED);
    }

    @Test
    void aCalendarThatWasNotPublishedLeavesUnknownOnlyWhatDependsOnIt() {
        OpeningHours hours = hours("Mo-Fr 09:00-12:00; SH Mo-Fr 10:00-12:00");
        assertThat(hours.at(time("2026-11-27T09:30"), reunion)).isEqualTo(Moment.UNPUBLISHED);
        assertThat(hours.at(time("2026-11-27T10:30"), reunion).state()).isEqualTo(HoursState.OPEN);
        assertThat(hours.at(time("2026-11-27T13:00"), reunion).state()).isEqualTo(HoursState.CLOSED);
        assertThat(hours.at(time("2026-11-27T09:30"), anjou).state()).isEqualTo(HoursState.OPEN);
    }

    @Test
    void anEveningPastMidnightBelongsToTheDayItBegins() {
        OpeningHours hours = hours("Fr 20:00-02:00");
        assertThat(hours.spansOf(LocalDate.of(2026, 11, 27), anjou))
                .extracting(Span::start, Span::end)
                .containsExactly(tuple(time("2026-11-27T20:00"), time("2026-11-28T02:00")));
        assertThat(hours.spansOf(LocalDate.of(2026, 11, 28), anjou)).isEmpty();
        assertThat(hours.isOpenAt(time("2026-11-28T01:00"), anjou)).isTrue();
    }

    @Test
    void whatNeverClosesIsOpenAllOfEachDay() {
        assertThat(hours("24/7").spansOf(LocalDate.of(2026, 11, 27), anjou))
                .extracting(Span::start, Span::end)
                .containsExactly(tuple(time("2026-11-27T00:00"), time("2026-11-28T00:00")));
        assertThat(hours("24/7").nextChange(time("2026-11-27T00:00"), anjou)).isEmpty();
    }

    @Test
    void theNextChangeJumpsOverHolidays() {
        OpeningHours hours = hours("Mo-Fr 09:00-17:00; SH,PH off");
        assertThat(hours.nextChange(time("2026-11-27T10:00"), anjou)).contains(time("2026-11-27T17:00"));
        assertThat(hours.nextChange(time("2026-12-18T17:00"), anjou)).contains(time("2027-01-04T09:00"));
    }

    @Test
    void aNightLastsAsLongAsTheClockMakesIt() {
        OpeningHours hours = hours("Sa 22:00-06:00");
        assertThat(lasting(hours, "2026-03-28")).isEqualTo(Duration.ofHours(7));
        assertThat(lasting(hours, "2026-10-24")).isEqualTo(Duration.ofHours(9));
        assertThat(lasting(hours, "2026-11-28")).isEqualTo(Duration.ofHours(8));
        assertThat(lasting(hours("Su 02:00-03:00"), "2026-03-29")).isEqualTo(Duration.ZERO);
        assertThat(lasting(hours("Su 02:00-03:00"), "2026-10-25")).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aTypicalWeekKnowsTermAndHolidays() {
        TypicalWeeks weeks = hours("We 14:00-17:00; SH Mo,Tu 10:00-12:00; SH We off; PH off")
                .typicalWeeks(new SchoolYear(2025), anjou);
        assertThat(weeks.inTerm()).containsExactly(minutes(2, 14, 17));
        assertThat(weeks.inSchoolHolidays()).containsExactly(minutes(0, 10, 12), minutes(1, 10, 12));
    }

    @Test
    void everyOtherWeekIsTypicalAndOnceAMonthIsNot() {
        assertThat(hours("week 01-53/2 Tu 09:00-12:00")
                        .typicalWeeks(new SchoolYear(2025), anjou)
                        .inTerm())
                .containsExactly(minutes(1, 9, 12));
        assertThat(hours("Tu[1] 09:00-12:00")
                        .typicalWeeks(new SchoolYear(2025), anjou)
                        .inTerm())
                .isEmpty();
        assertThat(hours("Jul-Aug Mo 09:00-12:00").typicalWeeks(new SchoolYear(2025), anjou))
                .isEqualTo(new TypicalWeeks(List.of(), List.of(minutes(0, 9, 12))));
    }

    @Test
    void aTypicalWeekNeedsNoCalendar() {
        assertThat(hours("Mo 09:00-12:00; SH off").typicalWeeks(new SchoolYear(2025), reunion))
                .isEqualTo(new TypicalWeeks(List.of(minutes(0, 9, 12)), List.of()));
    }

    private static WeekMinutes minutes(int weekday, int from, int to) {
        return new WeekMinutes(weekday * 1440 + from * 60, weekday * 1440 + to * 60);
    }

    private Duration lasting(OpeningHours hours, String day) {
        return hours.spansOf(LocalDate.parse(day), anjou).getFirst().duration(PARIS);
    }

    private static OpeningHours hours(String text) {
        return ((Read) OpeningHours.read(text)).hours();
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text);
    }
}
