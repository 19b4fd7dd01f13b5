package org.maillage.directory.web.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.hours.OpeningHours;
import org.maillage.directory.hours.weekly.DayHours;
import org.maillage.directory.hours.weekly.DayHoursReading;
import org.maillage.directory.hours.weekly.WeeklyHours;
import org.maillage.directory.hours.weekly.WeeklyHours.InSchoolHolidays;
import org.maillage.site.Typed;

/// A week of opening hours as it was typed.
///
/// @param days from Monday, in term time
/// @param vacation what changes in school holidays: `same`, `closed` or `other`
/// @param other from Monday, in school holidays
/// @param publicHolidays whether it is open on public holidays
public record WeekForm(
        List<DayForm> days,
        String vacation,
        List<DayForm> other,
        Boolean publicHolidays,
        String note,
        Integer version) {

    static final String SAME = "same";
    static final String CLOSED = "closed";
    static final String OTHER = "other";

    static final List<String> NAMES = List.of("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche");

    // A browser sends every field, a script may not.
    @SuppressWarnings("NullAway")
    public WeekForm {
        days = seven(Typed.lines(days));
        vacation = Typed.text(vacation);
        other = seven(Typed.lines(other));
        publicHolidays = Boolean.TRUE.equals(publicHolidays);
        note = Typed.text(note);
        version = version == null ? 0 : version;
    }

    private static List<DayForm> seven(List<DayForm> sent) {
        var days = new ArrayList<>(sent);
        while (days.size() < NAMES.size()) {
            days.add(DayForm.CLOSED);
        }
        return List.copyOf(days.subList(0, NAMES.size()));
    }

    /// @param week null for hours that nobody wrote yet
    static WeekForm of(@Nullable WeeklyHours week, String note, int version) {
        if (week == null) {
            return new WeekForm(List.of(), SAME, List.of(), false, note, version);
        }
        return new WeekForm(
                days(week.week()),
                switch (week.inSchoolHolidays()) {
                    case InSchoolHolidays.SameWeek same -> SAME;
                    case InSchoolHolidays.Closed closed -> CLOSED;
                    case InSchoolHolidays.OtherWeek different -> OTHER;
                },
                week.inSchoolHolidays() instanceof InSchoolHolidays.OtherWeek(var different)
                        ? days(different)
                        : List.of(),
                week.openOnPublicHolidays(),
                note,
                version);
    }

    private static List<DayForm> days(Map<DayOfWeek, DayHours> week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> DayForm.of(week.getOrDefault(day, DayHours.CLOSED)))
                .toList();
    }

    /// @param errors by name on the form
    record Read(WeeklyHours week, Map<String, String> errors) {}

    Read read() {
        var errors = new LinkedHashMap<String, String>();
        Map<DayOfWeek, DayHours> week = read("days", days, errors);
        InSchoolHolidays inHolidays = switch (vacation) {
            case CLOSED -> new InSchoolHolidays.Closed();
            case OTHER -> new InSchoolHolidays.OtherWeek(read("other", other, errors));
            default -> new InSchoolHolidays.SameWeek();
        };
        return new Read(new WeeklyHours(week, inHolidays, publicHolidays), errors);
    }

    private static Map<DayOfWeek, DayHours> read(String name, List<DayForm> days, Map<String, String> errors) {
        var week = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        IntStream.range(0, days.size()).forEach(index -> {
            DayForm day = days.get(index);
            switch (DayHoursReading.read(day.morningFrom(), day.morningTo(), day.afternoonFrom(), day.afternoonTo())) {
                case DayHoursReading.Read(DayHours hours) -> week.put(DayOfWeek.of(index + 1), hours);
                case DayHoursReading.Refused(String sentence) ->
                    errors.put(name + "[" + index + "].morningFrom", NAMES.get(index) + "\u00a0: " + sentence);
            }
        });
        return week;
    }

    /// Nothing at all when no day is filled in: hours are then unknown, not "always closed".
    static String osm(WeeklyHours week) {
        OpeningHours hours = week.toHours();
        return hours.toOsm().equals("off") ? "" : hours.toOsm();
    }
}
