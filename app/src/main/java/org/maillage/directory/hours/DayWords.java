package org.maillage.directory.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Days of the week and holidays in French.
final class DayWords {

    static final Comparator<Holiday> SCHOOL_FIRST =
            Comparator.comparing(holiday -> holiday.getType() == Holiday.Type.SH ? 0 : 1);

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private DayWords() {}

    static Optional<String> of(HoursRule rule) {
        boolean hasDays = !rule.days().isEmpty();
        Optional<String> days = hasDays ? days(rule.days()) : Optional.of("");
        if (rule.holidays().isEmpty() || days.isEmpty()) {
            return days;
        }
        Optional<String> holidays = holidays(rule.holidays());
        if (!hasDays || holidays.isEmpty()) {
            return holidays;
        }
        boolean beside = rule.holidays().getFirst().getUseAsWeekDay();
        return Optional.of(beside ? days.get() + " et " + holidays.get() : holidays.get() + ", " + days.get());
    }

    static Optional<String> holidays(List<Holiday> holidays) {
        return RuleWords.listed(
                holidays.stream().map(DayWords::holiday).distinct().toList());
    }

    private static Optional<String> holiday(Holiday holiday) {
        if (holiday.getType() == Holiday.Type.SH) {
            return holiday.getOffset() == 0 ? Optional.of("pendant les vacances scolaires") : Optional.empty();
        }
        return switch (holiday.getOffset()) {
            case 0 -> Optional.of("les jours fériés");
            case -1 -> Optional.of("les veilles de jour férié");
            case 1 -> Optional.of("les lendemains de jour férié");
            default -> Optional.empty();
        };
    }

    private static Optional<String> days(List<WeekDayRange> ranges) {
        if (weekdays(ranges).size() == 7 && ranges.stream().noneMatch(HoursRule::isCounted)) {
            return Optional.of("tous les jours");
        }
        List<Optional<String>> words = new ArrayList<>();
        ranges.forEach(range -> words.add(range(range)));
        return RuleWords.listed(words);
    }

    private static Optional<String> range(WeekDayRange range) {
        String first = name(range.getStartDay());
        if (HoursRule.isCounted(range)) {
            return range.getEndDay() != null || range.getOffset() != 0
                    ? Optional.empty()
                    : nths(range.getNths()).map(nths -> nths.formatted(first));
        }
        if (range.getEndDay() == null) {
            return Optional.of("le " + first);
        }
        boolean pair =
                (range.getStartDay().ordinal() + 1) % 7 == range.getEndDay().ordinal();
        String last = name(range.getEndDay());
        return Optional.of(pair ? "le " + first + " et le " + last : "du " + first + " au " + last);
    }

    private static String name(WeekDay day) {
        return DAYS.get(day.ordinal());
    }

    /// "le 1er %s du mois", "les 1er et 3e %s du mois".
    private static Optional<String> nths(List<Nth> nths) {
        List<Optional<String>> words = new ArrayList<>();
        for (Nth nth : nths) {
            int last = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
            for (int each = nth.getStartNth(); each <= last; each++) {
                words.add(ordinal(each));
            }
        }
        boolean one = words.size() == 1;
        return RuleWords.listed(words)
                .map(said -> one
                        ? ("l’" + said + " %s du mois").replaceFirst("^l’(?=[^a])", "le ")
                        : "les " + said + " %ss du mois");
    }

    private static Optional<String> ordinal(int nth) {
        return switch (nth) {
            case 1 -> Optional.of("1er");
            case 2, 3, 4, 5 -> Optional.of(nth + "e");
            case -1 -> Optional.of("dernier");
            case -2 -> Optional.of("avant-dernier");
            default -> Optional.empty();
        };
    }

    /// Whether one clause may speak of days another spoke of; holidays and dates cut across the week.
    static boolean mayBeSameDays(HoursRule before, HoursRule rule) {
        boolean weekdaysAlone = isOfWeekdays(before) && isOfWeekdays(rule);
        return weekdaysAlone && !Collections.disjoint(weekdays(before.days()), weekdays(rule.days()));
    }

    private static boolean isOfWeekdays(HoursRule rule) {
        return !rule.days().isEmpty() && rule.holidays().isEmpty() && !rule.namesDates();
    }

    private static Set<WeekDay> weekdays(List<WeekDayRange> ranges) {
        Set<WeekDay> days = EnumSet.noneOf(WeekDay.class);
        for (WeekDayRange range : ranges) {
            int first = range.getStartDay().ordinal();
            int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
            for (int day = first; day <= (last < first ? last + 7 : last); day++) {
                days.add(WeekDay.values()[day % 7]);
            }
        }
        return days;
    }
}
