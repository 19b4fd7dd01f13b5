package org.maillage.directory.hours.holidays;

import java.time.LocalDate;

/// What one département knows of its days: which are public holidays, which are school holidays.
public interface Holidays {

    boolean isPublic(LocalDate day);

    Answer isSchool(LocalDate day);
}
