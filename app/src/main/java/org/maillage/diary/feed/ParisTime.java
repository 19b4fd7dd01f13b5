package org.maillage.diary.feed;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;

/// The hour in France as calendars describe it: two hours ahead of Greenwich from the last Sunday of March to that of
/// October, one hour otherwise.
final class ParisTime {

    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);
    private static final int LAST = -1;

    private ParisTime() {}

    static VTimezone described() {
        var zone = new VTimezone("Europe/Paris");
        zone.addDaylightSavingsTime(change(new DaylightSavingsTime(), 3, 29, 2, WINTER, SUMMER));
        zone.addStandardTime(change(new StandardTime(), 10, 25, 3, SUMMER, WINTER));
        return zone;
    }

    /// @param day last Sunday of that month in 1981, since when it has been so
    private static <O extends Observance> O change(
            O observance, int month, int day, int hour, UtcOffset from, UtcOffset to) {
        observance.setDateStart(new DateTimeComponents(1981, month, day, hour, 0, 0, false));
        observance.setTimezoneOffsetFrom(from);
        observance.setTimezoneOffsetTo(to);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(LAST, DayOfWeek.SUNDAY)
                .build());
        return observance;
    }
}
