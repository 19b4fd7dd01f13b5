package org.maillage.directory.hours.words;

import ch.poole.openinghoursparser.Holiday;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.directory.hours.HoursRule;
import org.maillage.directory.hours.Moment;

/// One rule in French: when, from what time to what time, and what is said beside. Empty when there is no plain way.
final class RuleWords {

    private RuleWords() {}

    static Optional<String> of(HoursRule rule) {
        if (rule.always()) {
            return Optional.of("24\u00A0heures sur\u00A024, 7\u00A0jours sur\u00A07");
        }
        Optional<String> when = when(rule);
        Optional<String> times = times(rule);
        return when.isEmpty() || times.isEmpty()
                ? Optional.empty()
                : Optional.of(clause(when.get(), times.get(), rule.moment()));
    }

    private static String clause(String when, String times, Moment moment) {
        String hours = Stream.of(when, times)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        Optional<String> comment = moment.comment().map(String::strip);
        return switch (moment.state()) {
            case OPEN -> beside(hours.isEmpty() ? "ouvert" : times.isEmpty() ? "ouvert " + hours : hours, comment);
            case CLOSED -> beside(hours.isEmpty() ? "fermé" : "fermé " + hours, comment);
            case UNKNOWN -> {
                String reason = comment.orElse("à vérifier auprès du lieu");
                yield hours.isEmpty()
                        ? reason
                        : times.isEmpty() ? hours + ", " + reason : beside(hours, Optional.of(reason));
            }
        };
    }

    private static String beside(String hours, Optional<String> comment) {
        return comment.map(said -> hours + " (" + said + ")").orElse(hours);
    }

    /// From the widest to the narrowest: dates, years, weeks, holidays and days.
    private static Optional<String> when(HoursRule rule) {
        List<Optional<String>> parts = new ArrayList<>();
        if (!rule.dates().isEmpty()) {
            parts.add(DateWords.dates(rule.dates()));
        }
        if (!rule.years().isEmpty()) {
            parts.add(DateWords.years(rule.years()));
        }
        if (!rule.weeks().isEmpty()) {
            parts.add(DateWords.weeks(rule.weeks()));
        }
        if (!rule.holidays().isEmpty() || !rule.days().isEmpty()) {
            parts.add(DayWords.of(rule));
        }
        if (isEveryDay(rule)) {
            parts.add(Optional.of("tous les jours"));
        }
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                String.join(", ", parts.stream().flatMap(Optional::stream).toList()));
    }

    /// Whether times stand without days, and hold on all of them: "Apr-Sep 09:00-20:00".
    private static boolean isEveryDay(HoursRule rule) {
        return rule.days().isEmpty()
                && rule.holidays().stream().allMatch(holiday -> holiday.getType() == Holiday.Type.SH)
                && rule.dates().stream().noneMatch(DateWords::isOneDay)
                && rule.moment().mayBeOpen()
                && !rule.times().isEmpty();
    }

    private static Optional<String> times(HoursRule rule) {
        return rule.times().isEmpty() ? Optional.of("") : TimeWords.of(rule.times());
    }

    /// "a, b et c".
    static Optional<String> listed(List<Optional<String>> parts) {
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<String> words = parts.stream().flatMap(Optional::stream).toList();
        if (words.size() == 1) {
            return Optional.of(words.getFirst());
        }
        return Optional.of(String.join(", ", words.subList(0, words.size() - 1)) + " et " + words.getLast());
    }
}
