package org.maillage.directory.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Predicate;

/// Whether a rule speaks of a day: each kind of selector that it has must hold, by any of its members.
record DaySelectors(Predicate<LocalDate> publicHoliday, Predicate<LocalDate> schoolHoliday) {

    boolean hold(HoursRule rule, LocalDate day) {
        return anyOrNone(rule.years(), years -> holds(years, day.getYear()))
                && anyOrNone(rule.dates(), dates -> DateRanges.holds(dates, day))
                && anyOrNone(rule.weeks(), weeks -> holds(weeks, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                && dayHolds(rule, day);
    }

    private static <T> boolean anyOrNone(List<T> selectors, Predicate<T> holds) {
        return selectors.isEmpty() || selectors.stream().anyMatch(holds);
    }

    private static boolean holds(YearRange years, int year) {
        int first = years.getStartYear();
        int last = years.isOpenEnded() ? Integer.MAX_VALUE : defined(years.getEndYear(), first);
        return year >= first && year <= last && (year - first) % Math.max(1, years.getInterval()) == 0;
    }

    private static boolean holds(WeekRange weeks, int week) {
        int first = weeks.getStartWeek();
        int last = defined(weeks.getEndWeek(), first);
        boolean inside = first <= last ? week >= first && week <= last : week >= first || week <= last;
        return inside && Math.floorMod(week - first, Math.max(1, weeks.getInterval())) == 0;
    }

    private static int defined(int end, int otherwise) {
        return end < 0 ? otherwise : end;
    }

    /// "PH,Mo-Fr" are holidays or weekdays; "SH Mo-Fr" are weekdays of holidays.
    private boolean dayHolds(HoursRule rule, LocalDate day) {
        List<Holiday> holidays = rule.holidays();
        List<WeekDayRange> weekdays = rule.days();
        if (holidays.isEmpty()) {
            return anyOrNone(weekdays, range -> holds(range, day));
        }
        boolean holiday = holidays.stream().anyMatch(each -> holds(each, day));
        if (weekdays.isEmpty()) {
            return holiday;
        }
        boolean weekday = weekdays.stream().anyMatch(range -> holds(range, day));
        return holidays.getFirst().getUseAsWeekDay() ? holiday || weekday : holiday && weekday;
    }

    private boolean holds(Holiday holiday, LocalDate day) {
        LocalDate around = day.minusDays(holiday.getOffset());
        return switch (holiday.getType()) {
            case PH -> publicHoliday.test(around);
            case SH -> schoolHoliday.test(around);
        };
    }

    private static boolean holds(WeekDayRange range, LocalDate day) {
        LocalDate around = day.minusDays(range.getOffset());
        int weekday = around.getDayOfWeek().ordinal();
        int first = range.getStartDay().ordinal();
        int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
        boolean inside = first <= last ? weekday >= first && weekday <= last : weekday >= first || weekday <= last;
        return inside && (!HoursRule.isCounted(range) || anyOrNone(range.getNths(), nth -> holds(nth, around)));
    }

    /// The 15th of a month is its third of that weekday; counted from the end when the number is negative.
    private static boolean holds(Nth nth, LocalDate day) {
        int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        int first = nth.getStartNth();
        int last = nth.getEndNth() == Nth.INVALID_NTH ? first : nth.getEndNth();
        int counted = first < 0 ? fromEnd : fromStart;
        return counted >= Math.min(first, last) && counted <= Math.max(first, last);
    }
}
