package org.maillage.directory.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.VarDate;
import ch.poole.openinghoursparser.WeekDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import org.maillage.directory.hours.holidays.Easter;

/// Dates of a rule ("Dec 24-Jan 02", "easter +1 day", "Mar Su[-1]-Oct Su[-1]"), laid in the years they may begin in.
final class DateRanges {

    private DateRanges() {}

    static boolean holds(DateRange range, LocalDate day) {
        DateWithOffset start = range.getStartDate();
        IntStream years = start.undefinedYear()
                ? IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                : IntStream.of(start.getYear());
        return years.anyMatch(year -> holds(range, year, day));
    }

    private static boolean holds(DateRange range, int year, LocalDate day) {
        Optional<LocalDate> first = first(range.getStartDate(), year);
        if (first.isEmpty() || day.isBefore(first.get()) || day.isAfter(last(range, year, first.get()))) {
            return false;
        }
        return first.get().until(day, ChronoUnit.DAYS) % Math.max(1, range.getInterval()) == 0;
    }

    private static LocalDate last(DateRange range, int year, LocalDate first) {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate();
        if (start.isOpenEnded()) {
            return start.undefinedYear() ? LocalDate.of(year, 12, 31) : LocalDate.MAX;
        }
        if (end == null) {
            return isWholeMonth(start) ? first.with(TemporalAdjusters.lastDayOfMonth()) : first;
        }
        LocalDate last = last(end, start, end.undefinedYear() ? year : end.getYear());
        return last.isBefore(first) && end.undefinedYear() ? last(end, start, year + 1) : last;
    }

    /// Empty for a date that the year does not have, as 29 February or a fifth Monday.
    private static Optional<LocalDate> first(DateWithOffset date, int year) {
        if (date.getVarDate() == VarDate.EASTER) {
            return Optional.of(moved(Easter.of(year), date));
        }
        YearMonth month = YearMonth.of(year, date.getMonth().ordinal() + 1);
        if (date.getNthWeekDay() != null) {
            return Optional.of(nth(month, date))
                    .filter(day -> YearMonth.from(day).equals(month))
                    .map(day -> moved(day, date));
        }
        if (date.undefinedDay()) {
            return Optional.of(moved(month.atDay(1), date));
        }
        return month.isValidDay(date.getDay())
                ? Optional.of(moved(month.atDay(date.getDay()), date))
                : Optional.empty();
    }

    private static LocalDate last(DateWithOffset end, DateWithOffset start, int year) {
        if (end.getVarDate() == VarDate.EASTER) {
            return moved(Easter.of(year), end);
        }
        YearMonth month = YearMonth.of(
                year, (end.getMonth() == null ? start : end).getMonth().ordinal() + 1);
        if (end.getNthWeekDay() != null) {
            return moved(nth(month, end), end);
        }
        int day = end.undefinedDay() ? month.lengthOfMonth() : Math.min(end.getDay(), month.lengthOfMonth());
        return moved(month.atDay(day), end);
    }

    private static LocalDate nth(YearMonth month, DateWithOffset date) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(date.getNth(), weekday(date.getNthWeekDay())));
    }

    private static DayOfWeek weekday(WeekDay day) {
        return DayOfWeek.of(day.ordinal() + 1);
    }

    private static boolean isWholeMonth(DateWithOffset date) {
        return date.getVarDate() == null && date.getNthWeekDay() == null && date.undefinedDay();
    }

    private static LocalDate moved(LocalDate day, DateWithOffset by) {
        LocalDate moved = day;
        if (by.getWeekDayOffset() != null) {
            DayOfWeek weekday = weekday(by.getWeekDayOffset());
            moved = moved.with(
                    by.isWeekDayOffsetPositive()
                            ? TemporalAdjusters.next(weekday)
                            : TemporalAdjusters.previous(weekday));
        }
        return moved.plusDays(by.getDayOffset());
    }

    /// Whether no year has this day: 31 June, 30 February.
    static boolean neverComes(DateWithOffset date) {
        return date.getMonth() != null
                && !date.undefinedDay()
                && date.getDay()
                        > YearMonth.of(2024, date.getMonth().ordinal() + 1).lengthOfMonth();
    }
}
