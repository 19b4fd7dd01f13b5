package org.maillage.directory.hours.holidays;

import java.time.LocalDate;

record AlikeDays(boolean isPublic, SchoolDay schoolDay) implements Holidays {

    @Override
    public boolean isPublic(LocalDate day) {
        return isPublic;
    }

    @Override
    public SchoolDay schoolDay(LocalDate day) {
        return schoolDay;
    }
}
