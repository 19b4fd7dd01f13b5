package org.maillage.directory.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.directory.hours.holidays.Holidays;
import org.maillage.directory.hours.holidays.SchoolDay;
import org.maillage.shared.SchoolYear;

/// When a place is usually open, so that it can be searched for: a minute of the week counts when the place is open
/// then on at least half of the days of a school year that are of that kind and are no public holiday. A permanence
/// of every other week counts, one of the first Monday of the month does not.
public record TypicalWeeks(List<WeekMinutes> inTerm, List<WeekMinutes> inSchoolHolidays) {

    public TypicalWeeks {
        inTerm = List.copyOf(inTerm);
        inSchoolHolidays = List.copyOf(inSchoolHolidays);
    }

    static TypicalWeeks of(OpeningHours hours, SchoolYear year, Holidays holidays) {
        return new TypicalWeeks(
                usual(hours, year, holidays, SchoolDay.TERM), usual(hours, year, holidays, SchoolDay.HOLIDAY));
    }

    private static List<WeekMinutes> usual(OpeningHours hours, SchoolYear year, Holidays holidays, SchoolDay kind) {
        // Every day of one kind: the eve of the holidays does not count for them.
        Timeline timeline = new Timeline(hours.rules(), Holidays.allAlike(false, kind));
        int[] open = new int[WeekMinutes.WEEK];
        int[] days = new int[7];
        days(hours, year, holidays, kind).forEach(day -> {
            int weekday = day.getDayOfWeek().ordinal();
            days[weekday]++;
            Moment[] minutes = timeline.minutesOf(day);
            for (int minute = 0; minute < minutes.length; minute++) {
                if (minutes[minute].state() == HoursState.OPEN) {
                    open[weekday * Stretch.DAY + minute]++;
                }
            }
        });
        return parts(open, days);
    }

    private static Stream<LocalDate> days(OpeningHours hours, SchoolYear year, Holidays holidays, SchoolDay kind) {
        if (hours.rules().stream().allMatch(HoursRule::isOfEveryWeek)) {
            return year.startsOn().datesUntil(year.startsOn().plusWeeks(1));
        }
        // Without a calendar every day stands for both kinds.
        return year.startsOn()
                .datesUntil(year.endsOn().plusDays(1))
                .filter(day -> !holidays.isPublic(day))
                .filter(day -> holidays.schoolDay(day) == kind || holidays.schoolDay(day) == SchoolDay.UNKNOWN);
    }

    private static List<WeekMinutes> parts(int[] open, int[] days) {
        List<WeekMinutes> parts = new ArrayList<>();
        int start = -1;
        for (int minute = 0; minute <= open.length; minute++) {
            boolean usual = minute < open.length && open[minute] > 0 && 2 * open[minute] >= days[minute / Stretch.DAY];
            if (usual && start < 0) {
                start = minute;
            } else if (!usual && start >= 0) {
                parts.add(new WeekMinutes(start, minute));
                start = -1;
            }
        }
        return parts;
    }
}
