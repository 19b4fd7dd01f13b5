package org.maillage.engine;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;

/// When a service is open, in an ordinary week. Does not model: school holidays, public holidays, every second Monday.
public final class WeeklyHours {

    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;

    public static final WeeklyHours NEVER = new WeeklyHours(new int[0]);
    public static final WeeklyHours ALWAYS = new WeeklyHours(new int[] {0, MINUTES_OF_WEEK});

    private final int[] bounds; // minutes of the week, in turn of opening and of closing, ascending

    private WeeklyHours(int[] bounds) {
        this.bounds = bounds;
    }

    /// The minute of the week, from Monday at midnight on: 0 to 10 079.
    public static int minute(DayOfWeek day, LocalTime time) {
        return (day.getValue() - 1) * MINUTES_OF_DAY + time.getHour() * 60 + time.getMinute();
    }

    /// These hours and some more: from one time of a day until another, which is of the next day when it is not later.
    public WeeklyHours and(DayOfWeek day, LocalTime from, LocalTime until) {
        int opening = minute(day, from);
        int closing = minute(day, until) + (until.isAfter(from) ? 0 : MINUTES_OF_DAY);
        WeeklyHours more = with(opening, Math.min(closing, MINUTES_OF_WEEK));
        return closing > MINUTES_OF_WEEK ? more.with(0, closing - MINUTES_OF_WEEK) : more;
    }

    private WeeklyHours with(int opening, int closing) {
        var merged = new int[bounds.length + 2];
        int count = 0;
        int from = opening;
        int until = closing;
        int span = 0;
        for (; span < bounds.length && bounds[span + 1] < opening; span += 2) {
            merged[count++] = bounds[span];
            merged[count++] = bounds[span + 1];
        }
        for (; span < bounds.length && bounds[span] <= closing; span += 2) {
            from = Math.min(from, bounds[span]);
            until = Math.max(until, bounds[span + 1]);
        }
        merged[count++] = from;
        merged[count++] = until;
        System.arraycopy(bounds, span, merged, count, bounds.length - span);
        return new WeeklyHours(Arrays.copyOf(merged, count + bounds.length - span));
    }

    /// Whether it is open during a minute of the week: the one of opening counts, the one of closing does not.
    ///
    /// @throws IllegalArgumentException when the week has no such minute
    public boolean isOpenAt(int minute) {
        if (minute < 0 || minute >= MINUTES_OF_WEEK) {
            throw new IllegalArgumentException("Minute " + minute + " of the week");
        }
        int place = Arrays.binarySearch(bounds, minute);
        return place >= 0 ? place % 2 == 0 : (-place - 1) % 2 == 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours hours && Arrays.equals(bounds, hours.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }
}
