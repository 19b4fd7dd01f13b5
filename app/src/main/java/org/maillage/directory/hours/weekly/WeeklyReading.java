package org.maillage.directory.hours.weekly;

import static java.time.temporal.ChronoUnit.MINUTES;

import ch.poole.openinghoursparser.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.hours.HoursRule;
import org.maillage.directory.hours.HoursState;
import org.maillage.directory.hours.OpeningHours;
import org.maillage.directory.hours.Span;
import org.maillage.directory.hours.holidays.Holidays;
import org.maillage.directory.hours.holidays.SchoolDay;
import org.maillage.directory.hours.weekly.WeeklyHours.InSchoolHolidays;

/// Finds the week that hours amount to, by what they mean rather than how they are written: the same week is painted as
/// an ordinary one, one of school holidays, and one where every day is a public holiday.
final class WeeklyReading {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private WeeklyReading() {}

    static Optional<WeeklyHours> of(OpeningHours hours) {
        if (!hours.rules().stream().allMatch(WeeklyReading::isSimple)) {
            return Optional.empty();
        }
        Optional<Map<DayOfWeek, DayHours>> term = week(hours, false, false);
        Optional<Map<DayOfWeek, DayHours>> school = week(hours, false, true);
        Optional<Map<DayOfWeek, DayHours>> publicHolidays = week(hours, true, false);
        Optional<Map<DayOfWeek, DayHours>> both = week(hours, true, true);
        if (term.isEmpty() || school.isEmpty() || publicHolidays.isEmpty() || both.isEmpty()) {
            return Optional.empty();
        }
        boolean open = publicHolidays.equals(term) && both.equals(school);
        if (!open && !(isClosed(publicHolidays.get()) && isClosed(both.get()))) {
            return Optional.empty();
        }
        return Optional.of(new WeeklyHours(term.get(), inSchoolHolidays(term.get(), school.get()), open));
    }

    private static InSchoolHolidays inSchoolHolidays(Map<DayOfWeek, DayHours> term, Map<DayOfWeek, DayHours> school) {
        if (school.equals(term)) {
            return new InSchoolHolidays.SameWeek();
        }
        return isClosed(school) ? new InSchoolHolidays.Closed() : new InSchoolHolidays.OtherWeek(school);
    }

    private static boolean isClosed(Map<DayOfWeek, DayHours> week) {
        return week.values().stream().allMatch(DayHours::isClosed);
    }

    /// Whether a rule is of weekdays and holidays, with times of one day and nothing beside.
    private static boolean isSimple(HoursRule rule) {
        boolean plain = rule.moment().comment().isEmpty() && rule.moment().state() != HoursState.UNKNOWN;
        return plain
                && rule.isOfEveryWeek()
                && !rule.fallBack()
                && rule.times().stream().allMatch(WeeklyReading::isOfOneDay);
    }

    private static boolean isOfOneDay(TimeSpan span) {
        return span.getStartEvent() == null
                && span.getEndEvent() == null
                && !span.isOpenEnded()
                && span.getStart() < span.getEnd()
                && span.getEnd() <= HoursRule.DAY;
    }

    private static Optional<Map<DayOfWeek, DayHours>> week(OpeningHours hours, boolean isPublic, boolean isSchool) {
        Holidays always = Holidays.allAlike(isPublic, isSchool ? SchoolDay.HOLIDAY : SchoolDay.TERM);
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            LocalDate date = MONDAY.plusDays(day.ordinal());
            List<TimeRange> ranges = hours.spans(date, date.plusDays(1), always).stream()
                    .map(span -> range(span, date))
                    .toList();
            Optional<DayHours> found = DayHours.find(ranges);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            week.put(day, found.get());
        }
        return Optional.of(week);
    }

    private static TimeRange range(Span span, LocalDate date) {
        LocalDateTime midnight = date.atStartOfDay();
        return new TimeRange(
                (int) MINUTES.between(midnight, span.start()), (int) MINUTES.between(midnight, span.end()));
    }
}
