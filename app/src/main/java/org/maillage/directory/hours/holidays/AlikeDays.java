package org.maillage.directory.hours.holidays;

import java.time.LocalDate;

record AlikeDays(boolean isPublic, Answer isSchool) implements Holidays {

    @Override
    public boolean isPublic(LocalDate day) {
        return isPublic;
    }

    @Override
    public Answer isSchool(LocalDate day) {
        return isSchool;
    }
}
