package org.maillage.directory.hours.weekly;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.directory.hours.HoursRule;

/// The four fields of a day, as somebody filled them in: "9h30", "9:30", "09:30" and "9" are times.
public sealed interface DayHoursReading {

    record Read(DayHours hours) implements DayHoursReading {}

    /// @param sentence what is wrong and how to mend it; the form says of which day
    record Refused(String sentence) implements DayHoursReading {}

    Pattern TIME = Pattern.compile("\\s*(\\d{1,2})\\s*(?:[hH:.]\\s*([0-5]\\d)?)?\\s*");

    static DayHoursReading read(String morningFrom, String morningTo, String afternoonFrom, String afternoonTo) {
        return switch (part("Le matin", morningFrom, morningTo)) {
            case Part.Wrong(String sentence) -> new Refused(sentence);
            case Part.Right(Optional<TimeRange> morning) ->
                switch (part("L’après-midi", afternoonFrom, afternoonTo)) {
                    case Part.Wrong(String sentence) -> new Refused(sentence);
                    case Part.Right(Optional<TimeRange> afternoon) -> together(morning, afternoon);
                };
        };
    }

    private static DayHoursReading together(Optional<TimeRange> morning, Optional<TimeRange> afternoon) {
        if (morning.isPresent()
                && afternoon.isPresent()
                && morning.get().end() >= afternoon.get().start()) {
            return new Refused("L’après-midi commence avant la fin du matin. Pour des heures sans pause, remplissez"
                    + " seulement le matin, jusqu’à l’heure de fermeture.");
        }
        return new Read(new DayHours(morning, afternoon));
    }

    private static Part part(String name, String from, String to) {
        if (from.isBlank() && to.isBlank()) {
            return new Part.Right(Optional.empty());
        }
        if (from.isBlank() || to.isBlank()) {
            return new Part.Wrong(name + " a "
                    + (from.isBlank()
                            ? "une heure de fin sans heure de début"
                            : "une heure de" + " début sans heure de fin")
                    + ". Remplissez les deux, ou aucune.");
        }
        OptionalInt start = minutes(from);
        OptionalInt end = minutes(to);
        if (start.isEmpty() || end.isEmpty()) {
            return new Part.Wrong("« " + (start.isEmpty() ? from : to).strip()
                    + " » n’est pas une heure. Écrivez par exemple « 9 h 30 ».");
        }
        if (end.getAsInt() <= start.getAsInt()) {
            return new Part.Wrong(name + " finit avant de commencer. Échangez les deux heures, ou corrigez-les.");
        }
        return new Part.Right(Optional.of(new TimeRange(start.getAsInt(), end.getAsInt())));
    }

    private static OptionalInt minutes(String text) {
        Matcher time = TIME.matcher(text.replace('\u00A0', ' ').replace('\u202F', ' '));
        if (!time.matches()) {
            return OptionalInt.empty();
        }
        int minutes =
                Integer.parseInt(time.group(1)) * 60 + (time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
        return minutes > HoursRule.DAY ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    /// Half a day, read or not.
    sealed interface Part {
        record Right(Optional<TimeRange> range) implements Part {}

        record Wrong(String sentence) implements Part {}
    }
}
