package org.maillage.directory.hours.french;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.directory.hours.french.FrenchSpelling.Kind;
import org.maillage.directory.hours.french.FrenchSpelling.Word;

/// Puts French words of hours together: days then times, times then days, or "fermé" on either side of days. Days that
/// stand twice with times are refused: "lundi 9h-12h, lundi 14h-17h" adds in French what it would replace elsewhere.
final class FrenchSentences {

    private static final List<String> WEEK = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private final List<Word> words;
    private final List<String> rules = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();
    private int position;

    FrenchSentences(List<Word> words) {
        this.words = words;
    }

    Optional<String> toOsm() {
        skipSeparators();
        while (position < words.size()) {
            Optional<String> rule = rule();
            if (rule.isEmpty()) {
                return Optional.empty();
            }
            rules.add(rule.get());
            skipSeparators();
        }
        return rules.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", rules));
    }

    private Optional<String> rule() {
        if (takes(Kind.CLOSED)) {
            return days().map(days -> days + " off");
        }
        if (nextIs(Kind.TIME)) {
            Optional<String> times = times();
            return times.isEmpty()
                    ? Optional.empty()
                    : days().filter(this::opensOnce).map(days -> days + " " + times.get());
        }
        Optional<String> days = days();
        if (days.isEmpty()) {
            return days;
        }
        takes(Kind.COLON);
        if (takes(Kind.CLOSED)) {
            return days.map(each -> each + " off");
        }
        return days.filter(this::opensOnce).flatMap(each -> times().map(times -> each + " " + times));
    }

    private Optional<String> days() {
        List<String> days = new ArrayList<>();
        do {
            Optional<String> day = takeText(Kind.HOLIDAY);
            if (day.isEmpty()) {
                day = takeText(Kind.DAY);
                if (day.isPresent() && nextIs(Kind.TO) && isAfterNext(Kind.DAY)) {
                    position++;
                    day = Optional.of(day.get() + "-" + takeText(Kind.DAY).orElseThrow());
                }
            }
            if (day.isEmpty()) {
                return Optional.empty();
            }
            days.add(day.get());
        } while (continues(Kind.DAY) || continues(Kind.HOLIDAY));
        return Optional.of(String.join(",", days));
    }

    private Optional<String> times() {
        List<String> times = new ArrayList<>();
        do {
            Optional<String> start = takeText(Kind.TIME);
            if (start.isEmpty() || !takes(Kind.TO)) {
                return Optional.empty();
            }
            Optional<String> end = takeText(Kind.TIME);
            if (end.isEmpty() || end.get().compareTo(start.get()) <= 0) {
                return Optional.empty();
            }
            times.add(start.get() + "-" + end.get());
        } while (continues(Kind.TIME));
        return Optional.of(String.join(",", times));
    }

    private boolean opensOnce(String days) {
        return Arrays.stream(days.split(",")).flatMap(FrenchSentences::each).allMatch(opened::add);
    }

    private static Stream<String> each(String range) {
        int first = WEEK.indexOf(range.substring(0, 2));
        if (range.length() == 2 || first < 0) {
            return Stream.of(range);
        }
        int last = WEEK.indexOf(range.substring(3));
        return IntStream.rangeClosed(first, last < first ? last + 7 : last).mapToObj(day -> WEEK.get(day % 7));
    }

    private void skipSeparators() {
        while (nextIs(Kind.END) || nextIs(Kind.AND)) {
            position++;
        }
    }

    private boolean continues(Kind kind) {
        if (nextIs(Kind.AND) && isAfterNext(kind)) {
            position++;
            return true;
        }
        return false;
    }

    private boolean nextIs(Kind kind) {
        return position < words.size() && words.get(position).kind() == kind;
    }

    private boolean isAfterNext(Kind kind) {
        return position + 1 < words.size() && words.get(position + 1).kind() == kind;
    }

    private boolean takes(Kind kind) {
        return takeText(kind).isPresent();
    }

    private Optional<String> takeText(Kind kind) {
        return nextIs(kind) ? Optional.of(words.get(position++).osm()) : Optional.empty();
    }
}
