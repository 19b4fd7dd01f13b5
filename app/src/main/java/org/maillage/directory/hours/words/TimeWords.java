package org.maillage.directory.hours.words;

import ch.poole.openinghoursparser.Event;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.VariableTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.hours.HoursRule;

/// Times in French: "de 9 h à 12 h 30 et de 14 h à 17 h".
final class TimeWords {

    private TimeWords() {}

    static Optional<String> of(List<TimeSpan> times) {
        return RuleWords.listed(times.stream().map(TimeWords::of).toList());
    }

    private static Optional<String> of(TimeSpan span) {
        if (span.getStartEvent() == null && span.getStart() == 0 && span.getEnd() == HoursRule.DAY) {
            return Optional.of("24\u00A0heures sur\u00A024");
        }
        Optional<String> start = end(span.getStart(), span.getStartEvent());
        if (start.isEmpty()) {
            return start;
        }
        if (span.getEnd() == TimeSpan.UNDEFINED_TIME && span.getEndEvent() == null) {
            return start.map(each -> "à partir " + of(each));
        }
        String later = span.isOpenEnded() ? " ou plus tard" : "";
        return end(span.getEnd(), span.getEndEvent()).map(end -> of(start.get()) + " " + to(end) + later);
    }

    /// "du lever du soleil", "de 9 h".
    private static String of(String time) {
        return time.endsWith("soleil") ? "du " + time : "de " + time;
    }

    private static String to(String time) {
        return time.endsWith("soleil") ? "au " + time : "à " + time;
    }

    private static Optional<String> end(int minutes, @Nullable VariableTime event) {
        if (event == null) {
            return Optional.of(clock(minutes));
        }
        if (event.getOffset() != 0) {
            return Optional.empty();
        }
        return event.getEvent() == Event.SUNRISE
                ? Optional.of("lever du soleil")
                : event.getEvent() == Event.SUNSET ? Optional.of("coucher du soleil") : Optional.empty();
    }

    static String clock(int minutes) {
        int ofDay = minutes % HoursRule.DAY;
        if (ofDay == 0) {
            return "minuit";
        }
        String hours = ofDay / 60 + "\u00A0h";
        return ofDay % 60 == 0 ? hours : hours + "\u00A0%02d".formatted(ofDay % 60);
    }
}
