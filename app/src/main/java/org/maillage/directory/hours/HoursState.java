package org.maillage.directory.hours;

/// What is known of a place at a moment: by appointment, an hour of closing that nobody wrote, or a calendar that was
/// not published make it unknown, never open.
public enum HoursState {
    OPEN,
    CLOSED,
    UNKNOWN
}
