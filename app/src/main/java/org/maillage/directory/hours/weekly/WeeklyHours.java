package org.maillage.directory.hours.weekly;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.OpeningHours;

/// A week to fill in: what most places need to say.
///
/// @param week the hours of each day in term time; a day that is missing is closed
public record WeeklyHours(
        Map<DayOfWeek, DayHours> week, InSchoolHolidays inSchoolHolidays, boolean openOnPublicHolidays) {

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    /// What changes in school holidays.
    public sealed interface InSchoolHolidays {

        record SameWeek() implements InSchoolHolidays {}

        record Closed() implements InSchoolHolidays {}

        record OtherWeek(Map<DayOfWeek, DayHours> week) implements InSchoolHolidays {

            public OtherWeek {
                week = complete(week);
            }
        }
    }

    public WeeklyHours {
        week = complete(week);
    }

    private static Map<DayOfWeek, DayHours> complete(Map<DayOfWeek, DayHours> week) {
        Map<DayOfWeek, DayHours> complete = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            complete.put(day, week.getOrDefault(day, DayHours.CLOSED));
        }
        return Map.copyOf(complete);
    }

    /// The week these hours amount to; empty when they say more than such a form can hold.
    public static Optional<WeeklyHours> find(OpeningHours hours) {
        return WeeklyReading.of(hours);
    }

    public OpeningHours toHours() {
        List<String> rules = new ArrayList<>(rules(week, ""));
        switch (inSchoolHolidays) {
            case InSchoolHolidays.SameWeek same -> {}
            case InSchoolHolidays.Closed closed -> rules.add("SH off");
            case InSchoolHolidays.OtherWeek other -> {
                rules.add("SH off");
                rules.addAll(rules(other.week(), "SH "));
            }
        }
        if (!openOnPublicHolidays) {
            rules.add("PH off");
        }
        String osm = rules.stream().allMatch(rule -> rule.endsWith(" off")) ? "off" : String.join("; ", rules);
        return ((Read) OpeningHours.read(osm)).hours();
    }

    /// One rule for the days that have the same hours.
    private static List<String> rules(Map<DayOfWeek, DayHours> week, String before) {
        Map<String, List<DayOfWeek>> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            DayHours hours = week.getOrDefault(day, DayHours.CLOSED);
            if (!hours.isClosed()) {
                days.computeIfAbsent(hours.toOsm(), each -> new ArrayList<>()).add(day);
            }
        }
        return days.entrySet().stream()
                .map(entry -> before + named(entry.getValue()) + " " + entry.getKey())
                .toList();
    }

    private static String named(List<DayOfWeek> days) {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < days.size(); index++) {
            int first = days.get(index).ordinal();
            int last = first;
            while (index + 1 < days.size() && days.get(index + 1).ordinal() == last + 1) {
                index++;
                last++;
            }
            names.add(first == last ? DAYS.get(first) : DAYS.get(first) + "-" + DAYS.get(last));
        }
        return String.join(",", names);
    }
}
