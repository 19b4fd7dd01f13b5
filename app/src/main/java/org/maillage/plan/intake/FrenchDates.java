package org.maillage.plan.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.base.intake.Folded;

/// Dates as French cities write them: 31/12/2025, 2025-12-31, "1er sept. 2025", "septembre 2025", "T1 2026", "rentrée
/// 2025", "2025", "2025-2026" (a school year when the years follow each other), and serial numbers that lost their
/// date format.
///
/// Day before month, always: 12/14/20 is no date. Two digits of a year mean 20xx. Years outside 1990-2099 are not
/// believed.
final class FrenchDates {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30); // of spreadsheets, after February 1900
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[,.]\\d+)?");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private record Form(Pattern pattern, Function<MatchResult, Interval> meaning) {

        /// @return empty also for a day that is in no calendar, or a word that is no month
        Optional<Interval> read(String folded) {
            Matcher matcher = pattern.matcher(folded);
            try {
                return matcher.matches() ? Optional.of(meaning.apply(matcher)) : Optional.empty();
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    private static final List<Form> FORMS = List.of(
            form("(\\d{1,2}) (\\d{1,2}) (\\d{4}|\\d{2})", m -> day(year(m, 3), number(m, 2), number(m, 1))),
            form(
                    "(\\d{4}) (\\d{1,2}) (\\d{1,2})(?: \\d\\d \\d\\d.*)?",
                    m -> day(year(m, 1), number(m, 2), number(m, 3))),
            form("(\\d{1,2})(?:er)? ([a-z]+) (\\d{4}|\\d{2})", m -> day(year(m, 3), month(m, 2), number(m, 1))),
            form("([a-z]+) (\\d{4})", m -> months(year(m, 2), month(m, 1), 1)),
            form("(\\d{1,2}) (\\d{4})", m -> months(year(m, 2), number(m, 1), 1)),
            form("(?:t|trimestre )([1-4]) (\\d{4})", FrenchDates::quarter),
            form("([1-4])(?:er|e|eme)? trimestre (\\d{4})", FrenchDates::quarter),
            form("(?:s|semestre )([12]) (\\d{4})", FrenchDates::half),
            form("([12])(?:er|e|eme|nd)? semestre (\\d{4})", FrenchDates::half),
            form("(?:annee )?(\\d{4})", m -> months(year(m, 1), 1, 12)),
            form("(?:annees? )?(?:scolaires? )?(\\d{4}) (\\d{4})", FrenchDates::years));

    private FrenchDates() {}

    static Optional<Interval> read(String text) {
        return SERIAL.matcher(text).matches() ? ofNumber(new BigDecimal(text.replace(',', '.'))) : ofWords(text);
    }

    private static Optional<Interval> ofNumber(BigDecimal number) {
        if (number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0) {
            return Optional.of(months(number.intValue(), 1, 12));
        }
        return number.signum() > 0 && number.precision() - number.scale() <= 5
                ? believable(Interval.day(DAY_ZERO.plusDays(number.longValue())))
                : Optional.empty();
    }

    private static Optional<Interval> ofWords(String text) {
        String folded = Folded.fold(text);
        return FORMS.stream()
                .map(form -> form.read(folded))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(FrenchDates::believable);
    }

    private static Optional<Interval> believable(Interval interval) {
        return interval.from().getYear() >= FIRST_YEAR && interval.to().getYear() <= LAST_YEAR
                ? Optional.of(interval)
                : Optional.empty();
    }

    private static Interval day(int year, int month, int day) {
        return Interval.day(LocalDate.of(year, month, day));
    }

    private static Interval months(int year, int firstMonth, int count) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return Interval.between(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static Interval quarter(MatchResult m) {
        return months(year(m, 2), number(m, 1) * 3 - 2, 3);
    }

    private static Interval half(MatchResult m) {
        return months(year(m, 2), number(m, 1) * 6 - 5, 6);
    }

    /// Two years in a row are a school year, from 1 September to 31 August; others are civil years.
    private static Interval years(MatchResult m) {
        int from = year(m, 1);
        int to = year(m, 2);
        if (to == from + 1) {
            return new Interval(LocalDate.of(from, 9, 1), LocalDate.of(to, 8, 31), from + "-" + to);
        }
        if (to < from) {
            throw new DateTimeException("years in reverse");
        }
        return Interval.between(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private static int month(MatchResult m, int group) {
        String word = m.group(group);
        if (word.equals("rentree")) {
            return 9;
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.length() >= 3 && !word.equals("jui") && MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        throw new DateTimeException("no such month");
    }

    private static int year(MatchResult m, int group) {
        int year = number(m, group);
        return m.group(group).length() == 2 ? 2000 + year : year;
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Form form(String pattern, Function<MatchResult, Interval> meaning) {
        return new Form(Pattern.compile(pattern), meaning);
    }
}
