package org.maillage.directory.hours.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.OpeningHours;
import org.maillage.directory.hours.Span;
import org.maillage.directory.hours.holidays.HolidayCalendars;
import org.maillage.directory.hours.holidays.Holidays;
import org.maillage.directory.hours.weekly.WeeklyHours.InSchoolHolidays;
import org.maillage.directory.hours.words.HoursWords;

class WeeklyHoursTests {

    private final Holidays anjou = new HolidayCalendars().of("49");

    @Test
    void aWeekIsWrittenWithTheDaysThatAreAlikeTogether() {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)) {
            week.put(day, day(540, 720, 840, 1020));
        }
        week.put(DayOfWeek.WEDNESDAY, day(540, 720));
        WeeklyHours hours =
                new WeeklyHours(week, new InSchoolHolidays.OtherWeek(Map.of(DayOfWeek.MONDAY, day(840, 1020))), false);
        assertThat(hours.toHours().toOsm())
                .isEqualTo("Mo-Tu,Th 09:00-12:00,14:00-17:00; We 09:00-12:00; SH off; SH Mo 14:00-17:00; PH off");
        assertThat(WeeklyHours.find(hours.toHours())).contains(hours);
    }

    @Test
    void aPlaceThatNeverOpensIsWrittenOff() {
        WeeklyHours never = new WeeklyHours(Map.of(), new InSchoolHolidays.SameWeek(), true);
        assertThat(never.toHours().toOsm()).isEqualTo("off");
        assertThat(WeeklyHours.find(never.toHours())).contains(never);
    }

    /// However it is written: what is read is what it means.
    @Test
    void findsTheWeekBehindManyRules() {
        WeeklyHours week = weekly("Mo-Fr 09:00-17:00; 12:00-14:00 off; We 09:00-12:00; SH,PH off")
                .orElseThrow();
        assertThat(week.week().get(DayOfWeek.MONDAY)).isEqualTo(day(540, 720, 840, 1020));
        assertThat(week.week().get(DayOfWeek.WEDNESDAY)).isEqualTo(day(540, 720));
        assertThat(week.week().get(DayOfWeek.SUNDAY).isClosed()).isTrue();
        assertThat(week.inSchoolHolidays()).isEqualTo(new InSchoolHolidays.Closed());
        assertThat(week.openOnPublicHolidays()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    Mo 09:00-12:00 "sur rendez-vous"
                    Jul-Aug Mo 09:00-12:00
                    Mo[1] 09:00-12:00
                    week 01-53/2 Mo 09:00-12:00
                    Mo 18:00+
                    Mo 22:00-02:00
                    Mo 08:00-09:00,10:00-11:00,14:00-15:00
                    Mo-Fr 09:00-12:00; PH 10:00-11:00
                    Mo-Fr 09:00-12:00 || Sa 09:00-12:00
                    sunrise-12:00
                    """)
    void leavesAloneWhatSaysMoreThanAWeek(String osm) {
        assertThat(weekly(osm)).isEmpty();
    }

    @RepeatedTest(200)
    void anyWeekComesBackFromItsText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        WeeklyHours typed = anyWeek(random);
        OpeningHours hours = typed.toHours();
        assertThat(OpeningHours.read(hours.toOsm())).isEqualTo(new Read(hours));
        assertThat(WeeklyHours.find(hours)).contains(typed);
        assertThat(HoursWords.of(hours).said()).isTrue();
        LocalDate day = LocalDate.of(2026, 9, 3).plusDays(random.nextInt(40));
        assertThat(hours.spansOf(day, anjou))
                .extracting(WeeklyHoursTests::minutes)
                .isEqualTo(spans(typed, day));
    }

    private List<TimeRange> spans(WeeklyHours typed, LocalDate day) {
        DayHours hours = typed.week().get(day.getDayOfWeek());
        return Stream.of(hours.morning(), hours.afternoon())
                .flatMap(Optional::stream)
                .toList();
    }

    private static TimeRange minutes(Span span) {
        int start = span.start().getHour() * 60 + span.start().getMinute();
        int end = span.end().getHour() * 60 + span.end().getMinute();
        return new TimeRange(start, end == 0 ? 1440 : end);
    }

    private static WeeklyHours anyWeek(Random random) {
        InSchoolHolidays school = switch (random.nextInt(3)) {
            case 0 -> new InSchoolHolidays.SameWeek();
            case 1 -> new InSchoolHolidays.Closed();
            default -> new InSchoolHolidays.OtherWeek(anyDays(random));
        };
        return new WeeklyHours(anyDays(random), school, random.nextBoolean());
    }

    /// Never a whole week closed: holidays then say nothing, and are not read back.
    private static Map<DayOfWeek, DayHours> anyDays(Random random) {
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Integer> times = new ArrayList<>();
            random.ints(0, 289).distinct().limit(4).sorted().forEach(fiveMinutes -> times.add(fiveMinutes * 5));
            days.put(
                    day,
                    switch (random.nextInt(3)) {
                        case 0 -> DayHours.CLOSED;
                        case 1 -> day(times.get(0), times.get(1));
                        default -> day(times.get(0), times.get(1), times.get(2), times.get(3));
                    });
        }
        days.put(DayOfWeek.FRIDAY, day(540, 720 + random.nextInt(60)));
        return days;
    }

    private static DayHours day(int... times) {
        List<TimeRange> ranges = new ArrayList<>();
        for (int index = 0; index < times.length; index += 2) {
            ranges.add(new TimeRange(times[index], times[index + 1]));
        }
        return DayHours.find(ranges).orElseThrow();
    }

    private static Optional<WeeklyHours> weekly(String osm) {
        return WeeklyHours.find(((Read) OpeningHours.read(osm)).hours());
    }
}
