package org.maillage.directory.hours.words;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.VarDate;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dates, weeks and years in French.
final class DateWords {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    /// Days counted from Easter Sunday that have a name.
    private static final Map<Integer, String> AROUND_EASTER = Map.of(
            -2, "Vendredi saint",
            0, "dimanche de Pâques",
            1, "lundi de Pâques",
            39, "jeudi de l’Ascension",
            49, "dimanche de Pentecôte",
            50, "lundi de Pentecôte");

    private DateWords() {}

    static Optional<String> dates(List<DateRange> ranges) {
        return RuleWords.listed(ranges.stream().map(DateWords::range).toList());
    }

    private static Optional<String> range(DateRange range) {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate();
        if (range.getInterval() > 1) {
            return Optional.empty();
        }
        Optional<String> first = date(start, start);
        if (start.isOpenEnded()) {
            return first.map(day -> isMonth(start) ? "à partir " + of(day) : "à partir du " + day);
        }
        if (end == null) {
            return first.map(day -> isMonth(start) ? "en " + day : "le " + day);
        }
        Optional<String> last = date(end, start);
        if (first.isEmpty() || last.isEmpty() || isMonth(start) != isMonth(end)) {
            return Optional.empty();
        }
        if (!isMonth(start)) {
            return Optional.of("du " + shortened(start, end).orElse(first.get()) + " au " + last.get());
        }
        boolean two = start.getMonth().ordinal() + 1 == end.getMonth().ordinal() && start.undefinedYear();
        return Optional.of(two ? "en " + first.get() + " et en " + last.get() : of(first.get()) + " à " + last.get());
    }

    /// "du 1er au 15 août", "du 20 juillet au 16 août 2026": what the end says again is not said twice.
    private static Optional<String> shortened(DateWithOffset start, DateWithOffset end) {
        boolean sameYear = start.getYear() == end.getYear();
        if (start.getVarDate() != null || end.getVarDate() != null || !sameYear) {
            return Optional.empty();
        }
        boolean sameMonth = end.getMonth() == null || end.getMonth() == start.getMonth();
        return Optional.of(
                sameMonth && start.getDay() <= end.getDay()
                        ? numbered(start.getDay())
                        : numbered(start.getDay()) + "\u00A0"
                                + MONTHS.get(start.getMonth().ordinal()));
    }

    static String numbered(int day) {
        return day == 1 ? "1er" : String.valueOf(day);
    }

    static boolean isOneDay(DateRange range) {
        DateWithOffset start = range.getStartDate();
        return range.getEndDate() == null && !start.isOpenEnded() && !isMonth(start);
    }

    /// "de mars", "d’avril".
    private static String of(String month) {
        return (month.matches("[aeiou].*") ? "d’" : "de ") + month;
    }

    private static boolean isMonth(DateWithOffset date) {
        return date.getVarDate() == null && date.undefinedDay();
    }

    private static Optional<String> date(DateWithOffset date, DateWithOffset start) {
        if (date.getNthWeekDay() != null || date.getWeekDayOffset() != null) {
            return Optional.empty();
        }
        String year = date.undefinedYear() ? "" : " " + date.getYear();
        if (date.getVarDate() == VarDate.EASTER) {
            return Optional.ofNullable(AROUND_EASTER.get(date.getDayOffset())).map(name -> name + year);
        }
        if (date.getDayOffset() != 0) {
            return Optional.empty();
        }
        String month =
                MONTHS.get((date.getMonth() == null ? start : date).getMonth().ordinal());
        String day = date.undefinedDay() ? "" : numbered(date.getDay()) + "\u00A0";
        return Optional.of(day + month + year);
    }

    static Optional<String> years(List<YearRange> ranges) {
        return RuleWords.listed(ranges.stream().map(DateWords::year).toList());
    }

    private static Optional<String> year(YearRange range) {
        if (range.getInterval() > 1) {
            return Optional.empty();
        }
        if (range.isOpenEnded()) {
            return Optional.of("à partir de " + range.getStartYear());
        }
        boolean one = range.getEndYear() == YearRange.UNDEFINED_YEAR || range.getEndYear() == range.getStartYear();
        return Optional.of(
                one ? "en " + range.getStartYear() : "de " + range.getStartYear() + " à " + range.getEndYear());
    }

    static Optional<String> weeks(List<WeekRange> ranges) {
        return RuleWords.listed(ranges.stream().map(DateWords::week).toList());
    }

    private static Optional<String> week(WeekRange range) {
        int first = range.getStartWeek();
        int last = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? first : range.getEndWeek();
        if (range.getInterval() == 2 && first <= 2 && last >= 52) {
            return Optional.of(first == 1 ? "les semaines impaires" : "les semaines paires");
        }
        if (range.getInterval() > 1) {
            return Optional.empty();
        }
        return Optional.of(first == last ? "la semaine\u00A0" + first : "les semaines " + first + " à " + last);
    }
}
