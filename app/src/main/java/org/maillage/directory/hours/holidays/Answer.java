package org.maillage.directory.hours.holidays;

/// Whether a day is one of school holidays. A calendar that was not published says neither yes nor no.
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
