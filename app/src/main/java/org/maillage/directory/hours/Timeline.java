package org.maillage.directory.hours;

import ch.poole.openinghoursparser.Holiday;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.hours.holidays.Holidays;
import org.maillage.directory.hours.holidays.SchoolDay;

/// Hours laid on the calendar of a département.
///
/// Where it is not known whether a day is one of school holidays, the day is painted both ways, and what differs is
/// unknown: hours that never speak of school holidays are never touched by a calendar that was not published.
final class Timeline {

    /// How far a change is looked for: a year and a month, since a place may open for one day of the year.
    private static final int DAYS_AHEAD = 400;

    private final DayPainting painting;
    private final @Nullable DayPainting otherwise;

    Timeline(List<HoursRule> rules, Holidays holidays) {
        painting = new DayPainting(
                rules, new DaySelectors(holidays::isPublic, day -> holidays.schoolDay(day) == SchoolDay.HOLIDAY));
        otherwise = rules.stream().anyMatch(rule -> rule.speaksOf(Holiday.Type.SH))
                ? new DayPainting(
                        rules, new DaySelectors(holidays::isPublic, day -> holidays.schoolDay(day) != SchoolDay.TERM))
                : null;
    }

    Moment[] minutesOf(LocalDate day) {
        Moment[] minutes = painting.of(day);
        if (otherwise != null) {
            Moment[] others = otherwise.of(day);
            for (int minute = 0; minute < minutes.length; minute++) {
                if (!minutes[minute].equals(others[minute])) {
                    minutes[minute] = Moment.UNPUBLISHED;
                }
            }
        }
        return minutes;
    }

    Moment at(LocalDateTime time) {
        return minutesOf(time.toLocalDate())[minuteOf(time)];
    }

    private static int minuteOf(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /// What is open or unknown on these days, cut at their ends.
    List<Span> spans(LocalDate first, LocalDate afterLast) {
        List<Span> spans = new ArrayList<>();
        Moment current = Moment.CLOSED;
        LocalDateTime since = first.atStartOfDay();
        for (LocalDate day = first; day.isBefore(afterLast); day = day.plusDays(1)) {
            Moment[] minutes = minutesOf(day);
            for (int minute = 0; minute < minutes.length; minute++) {
                if (!minutes[minute].equals(current)) {
                    LocalDateTime now = day.atStartOfDay().plusMinutes(minute);
                    add(spans, since, now, current);
                    current = minutes[minute];
                    since = now;
                }
            }
        }
        add(spans, since, afterLast.atStartOfDay(), current);
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, LocalDateTime start, LocalDateTime end, Moment moment) {
        if (moment.mayBeOpen() && start.isBefore(end)) {
            spans.add(new Span(start, end, moment));
        }
    }

    /// A night belongs to the evening it begins in; what lasts longer than a day is cut at midnight.
    List<Span> spansOf(LocalDate day) {
        LocalDateTime midnight = day.atStartOfDay();
        LocalDateTime nextMidnight = midnight.plusDays(1);
        List<Span> ofDay = new ArrayList<>();
        for (Span span : spans(day.minusDays(1), day.plusDays(2))) {
            boolean touches = span.start().isBefore(nextMidnight) && span.end().isAfter(midnight);
            if (touches && span.lastsADayOrMore()) {
                LocalDateTime start = span.start().isBefore(midnight) ? midnight : span.start();
                LocalDateTime end = span.end().isAfter(nextMidnight) ? nextMidnight : span.end();
                ofDay.add(new Span(start, end, span.moment()));
            } else if (touches && !span.start().isBefore(midnight)) {
                ofDay.add(span);
            }
        }
        return List.copyOf(ofDay);
    }

    Optional<LocalDateTime> nextChange(LocalDateTime after) {
        HoursState current = at(after).state();
        int minute = minuteOf(after) + 1;
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate day = after.toLocalDate().plusDays(ahead);
            Moment[] minutes = minutesOf(day);
            for (; minute < minutes.length; minute++) {
                if (minutes[minute].state() != current) {
                    return Optional.of(day.atStartOfDay().plusMinutes(minute));
                }
            }
            minute = 0;
        }
        return Optional.empty();
    }
}
