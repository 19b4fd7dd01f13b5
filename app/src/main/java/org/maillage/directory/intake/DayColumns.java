package org.maillage.directory.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Opening hours in a column for each day, as France services publishes them: "09:00 - 12:00 / 14:00 - 16:30".
final class DayColumns {

    private static final List<String> OSM = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?\\s*(?:-|–|à|a)\\s*(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s/,;|]|et");
    private static final Pattern CLOSED = Pattern.compile("(?i)-|fermé.*|ferme|néant|non|0");

    private DayColumns() {}

    /// @param osm empty when no day is said
    /// @param note the days that could not be read, in their words
    record Read(String osm, String note) {}

    /// @param days what stands in each column, from Monday; empty where nothing does
    static Read read(List<String> days) {
        var byHours = new LinkedHashMap<String, List<Integer>>();
        var notes = new ArrayList<String>();
        for (int day = 0; day < days.size(); day++) {
            String said = days.get(day).strip();
            if (said.isEmpty() || CLOSED.matcher(said).matches()) {
                continue;
            }
            Optional<String> spans = spans(said);
            if (spans.isPresent()) {
                byHours.computeIfAbsent(spans.get(), hours -> new ArrayList<>()).add(day);
            } else {
                notes.add(Columns.DAYS.get(day) + " : " + said);
            }
        }
        return new Read(written(byHours), String.join("\n", notes));
    }

    private static String written(Map<String, List<Integer>> byHours) {
        var rules = new ArrayList<String>();
        byHours.forEach((hours, days) -> rules.add(named(days) + " " + hours));
        return String.join("; ", rules);
    }

    // Days that follow one another are a stretch: "Tu-Fr,Su".
    private static String named(List<Integer> days) {
        var stretches = new ArrayList<String>();
        int first = 0;
        for (int at = 1; at <= days.size(); at++) {
            if (at == days.size() || days.get(at) != days.get(at - 1) + 1) {
                String from = OSM.get(days.get(first));
                String to = OSM.get(days.get(at - 1));
                stretches.add(from.equals(to) ? from : from + "-" + to);
                first = at;
            }
        }
        return String.join(",", stretches);
    }

    private static Optional<String> spans(String said) {
        Matcher matcher = SPAN.matcher(said);
        var spans = new ArrayList<String>();
        int end = 0;
        while (matcher.find()) {
            Optional<String> from = time(matcher.group(1), matcher.group(2));
            Optional<String> to = time(matcher.group(3), matcher.group(4));
            if (from.isEmpty()
                    || to.isEmpty()
                    || from.get().compareTo(to.get()) >= 0
                    || !isBlank(said, end, matcher.start())) {
                return Optional.empty();
            }
            spans.add(from.get() + "-" + to.get());
            end = matcher.end();
        }
        return spans.isEmpty() || !isBlank(said, end, said.length())
                ? Optional.empty()
                : Optional.of(String.join(",", spans));
    }

    private static boolean isBlank(String said, int from, int to) {
        return BETWEEN.matcher(said.substring(from, to)).replaceAll("").isEmpty();
    }

    private static Optional<String> time(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour <= 24 && minute < 60 && (hour < 24 || minute == 0)
                ? Optional.of("%02d:%02d".formatted(hour, minute))
                : Optional.empty();
    }
}
