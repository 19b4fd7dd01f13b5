package org.maillage.directory.hours.holidays;

import java.time.LocalDate;

/// Easter Sunday of the Gregorian calendar: the anonymous algorithm, as Meeus gives it (Astronomical Algorithms, 8).
public final class Easter {

    private Easter() {}

    public static LocalDate of(int year) {
        int moonCycle = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * moonCycle + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int exception = (moonCycle + 11 * epact + 22 * toSunday) / 451;
        int dayOfMarch = epact + toSunday - 7 * exception + 22;
        return LocalDate.of(year, 3, 1).plusDays(dayOfMarch - 1L);
    }
}
