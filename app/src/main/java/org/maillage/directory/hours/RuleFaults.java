package org.maillage.directory.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import java.util.Optional;
import java.util.stream.Stream;

/// What the syntax allows and hours do not mean.
final class RuleFaults {

    private static final int LAST_YEAR = 9999;

    private RuleFaults() {}

    static Stream<String> of(Rule rule) {
        Stream<TimeSpan> times = rule.getTimes() == null ? Stream.empty() : rule.getTimes().stream();
        Stream<DateRange> dates = rule.getDates() == null ? Stream.empty() : rule.getDates().stream();
        Stream<WeekDayRange> days = rule.getDays() == null ? Stream.empty() : rule.getDays().stream();
        return Stream.of(times.map(RuleFaults::of), dates.map(RuleFaults::of), days.map(RuleFaults::of))
                .flatMap(faults -> faults)
                .flatMap(Optional::stream);
    }

    private static Optional<String> of(TimeSpan span) {
        if (span.getInterval() > 0) {
            return Optional.of("« " + span + " » donne des départs à intervalles, et non une ouverture. Écrivez l’heure"
                    + " de début et l’heure de fin, par exemple « 10:00-16:00 ».");
        }
        boolean noEnd = span.getEnd() == TimeSpan.UNDEFINED_TIME && span.getEndEvent() == null;
        if (noEnd && !span.isOpenEnded()) {
            return Optional.of("« " + span + " » n’a pas d’heure de fin. Écrivez par exemple « " + span + "-"
                    + clock(span.getStart() + 120) + " », ou « " + span + "+ » si la fermeture n’est pas fixée.");
        }
        if (noEnd || span.getEndEvent() != null || span.getStartEvent() != null) {
            return Optional.empty();
        }
        int minutes = span.getEnd() - span.getStart();
        boolean wholeDay = span.getStart() == 0 && span.getEnd() == Stretch.DAY;
        // Other readers take 14:00-14:00 for a day and a night; whoever writes it has no such thing in mind.
        if (minutes == 0 || (minutes == Stretch.DAY && !wholeDay)) {
            return Optional.of("« " + span + " » commence et finit à la même heure. Corrigez l’heure de fin, ou écrivez"
                    + " « 00:00-24:00 » pour tout le jour et « off » pour un jour fermé.");
        }
        if (minutes > Stretch.DAY) {
            return Optional.of("« " + span + " » dure plus d’un jour. Écrivez les heures de chaque jour, ou « 24/7 » si"
                    + " le lieu ne ferme jamais.");
        }
        return Optional.empty();
    }

    private static Optional<String> of(DateRange range) {
        DateWithOffset end = range.getEndDate();
        return of(range, range.getStartDate()).or(() -> end == null ? Optional.empty() : of(range, end));
    }

    private static Optional<String> of(DateRange range, DateWithOffset date) {
        if (DateRanges.neverComes(date)) {
            return Optional.of("« " + range + " » nomme un jour qu’aucune année n’a. Corrigez le numéro du jour.");
        }
        return !date.undefinedYear() && date.getYear() > LAST_YEAR
                ? Optional.of("« " + range + " » nomme une année de plus de quatre chiffres. Corrigez-la.")
                : Optional.empty();
    }

    private static Optional<String> of(WeekDayRange range) {
        boolean wrong = HoursRule.isCounted(range) && !range.getNths().stream().allMatch(RuleFaults::isOfAMonth);
        return wrong
                ? Optional.of(
                        "« " + range + " » ne compte pas les jours d’un mois. Écrivez entre crochets de 1 à 5 depuis le"
                                + " début du mois, ou de -1 à -5 depuis la fin : « Mo[1] » est le premier lundi.")
                : Optional.empty();
    }

    private static boolean isOfAMonth(Nth nth) {
        int first = nth.getStartNth();
        int last = nth.getEndNth() == Nth.INVALID_NTH ? first : nth.getEndNth();
        return isOfAMonth(first) && isOfAMonth(last) && first > 0 == last > 0;
    }

    private static boolean isOfAMonth(int nth) {
        return nth != 0 && nth >= -5 && nth <= 5;
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60 % 24, minutes % 60);
    }
}
