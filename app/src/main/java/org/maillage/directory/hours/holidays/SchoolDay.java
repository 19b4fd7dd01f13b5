package org.maillage.directory.hours.holidays;

/// What a day is for schools. A calendar that was not published says nothing of it.
public enum SchoolDay {
    HOLIDAY,
    TERM,
    UNKNOWN
}
