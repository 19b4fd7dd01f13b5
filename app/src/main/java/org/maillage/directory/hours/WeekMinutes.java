package org.maillage.directory.hours;

/// Part of a week, in minutes since Monday at midnight: Wednesday from 14:00 to 17:00 is 3720 to 3900, its end not
/// included.
public record WeekMinutes(int start, int end) {

    public static final int WEEK = 7 * Stretch.DAY;

    public WeekMinutes {
        if (start < 0 || end <= start || end > WEEK) {
            throw new IllegalArgumentException("No part of a week: " + start + " to " + end);
        }
    }
}
