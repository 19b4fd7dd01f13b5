package org.maillage.directory.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import java.util.Optional;
import java.util.stream.Stream;

/// What the syntax allows and hours do not mean.
final class RuleFaults {

    private RuleFaults() {}

    static Stream<String> of(Rule rule) {
        Stream<TimeSpan> times = rule.getTimes() == null ? Stream.empty() : rule.getTimes().stream();
        Stream<DateRange> dates = rule.getDates() == null ? Stream.empty() : rule.getDates().stream();
        return Stream.concat(times.flatMap(span -> of(span).stream()), dates.flatMap(range -> of(range).stream()));
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
        boolean never = DateRanges.neverComes(range.getStartDate()) || DateRanges.neverComes(range.getEndDate());
        return never
                ? Optional.of("« " + range + " » nomme un jour qu’aucune année n’a. Corrigez le numéro du jour.")
                : Optional.empty();
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60 % 24, minutes % 60);
    }
}
