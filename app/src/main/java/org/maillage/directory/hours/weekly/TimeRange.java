package org.maillage.directory.hours.weekly;

import org.maillage.directory.hours.HoursRule;

/// From one minute of a day to another, its end not included.
///
/// @param start minutes since midnight
/// @param end minutes since midnight, 1440 at most
public record TimeRange(int start, int end) {

    public TimeRange {
        if (start < 0 || end <= start || end > HoursRule.DAY) {
            throw new IllegalArgumentException("No part of a day: " + start + " to " + end);
        }
    }

    String toOsm() {
        return clock(start) + "-" + clock(end);
    }

    /// As a field of a form shows it, "09:00".
    public String startClock() {
        return clock(start);
    }

    public String endClock() {
        return clock(end);
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
