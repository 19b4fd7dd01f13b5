package org.maillage.directory.hours.holidays;

import java.time.LocalDate;

/// What one département knows of its days: which are public holidays, which are school holidays.
public interface Holidays {

    boolean isPublic(LocalDate day);

    SchoolDay schoolDay(LocalDate day);

    /// A calendar of days that are all alike, to ask what hours say of such days.
    static Holidays allAlike(boolean isPublic, SchoolDay schoolDay) {
        return new AlikeDays(isPublic, schoolDay);
    }
}
