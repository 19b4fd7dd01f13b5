package org.maillage.directory.hours;

/// What became of a text of hours.
public sealed interface HoursReading {

    record Read(OpeningHours hours) implements HoursReading {}

    /// @param sentence what is wrong, where, and how to mend it
    record Refused(String sentence) implements HoursReading {}
}
