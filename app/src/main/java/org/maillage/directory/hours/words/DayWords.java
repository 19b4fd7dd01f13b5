package org.maillage.directory.hours.words;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.directory.hours.HoursRule;

/// Days of the week and holidays in French.
final class DayWords {

    static final Comparator<Holiday> SCHOOL_FIRST =
            Comparator.comparing(holiday -> holiday.getType() == Holiday.Type.SH ? 0 : 1);

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private DayWords() {}

    static Optional<String> of(HoursRule rule) {
        if (rule.holidays().isEmpty()) {
            return RuleWords.listed(days(rule.days()));
        }
        if (rule.days().isEmpty()) {
            return holidays(rule.holidays());
        }
        if (rule.holidays().getFirst().getUseAsWeekDay()) {
            return RuleWords.listed(Stream.concat(
                            days(rule.days()).stream(), rule.holidays().stream().map(DayWords::holiday))
                    .toList());
        }
        return holidays(rule.holidays())
                .flatMap(holidays -> RuleWords.listed(days(rule.days())).map(days -> holidays + ", " + days));
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

    /// "les lundi, mardi et jeudi" is shorter than three times "le".
    private static List<Optional<String>> days(List<WeekDayRange> ranges) {
        boolean counted = ranges.stream().anyMatch(HoursRule::isCounted);
        if (!counted && Overriding.weekdays(ranges).size() == 7) {
            return List.of(Optional.of("tous les jours"));
        }
        boolean single = !counted && ranges.stream().allMatch(range -> range.getEndDay() == null);
        if (single && ranges.size() > 2) {
            List<Optional<String>> names = new ArrayList<>();
            ranges.forEach(range -> names.add(Optional.of(name(range.getStartDay()))));
            names.set(0, names.getFirst().map(name -> "les " + name));
            return names;
        }
        return ranges.stream().map(DayWords::range).toList();
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
            for (int each = Math.min(nth.getStartNth(), last); each <= Math.max(nth.getStartNth(), last); each++) {
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
}
