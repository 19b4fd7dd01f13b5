package org.maillage.directory.web.hours;

import org.maillage.directory.hours.weekly.DayHours;
import org.maillage.directory.hours.weekly.TimeRange;
import org.maillage.site.Typed;

/// The four times of one day as they were typed.
public record DayForm(String morningFrom, String morningTo, String afternoonFrom, String afternoonTo) {

    public DayForm {
        morningFrom = Typed.line(morningFrom);
        morningTo = Typed.line(morningTo);
        afternoonFrom = Typed.line(afternoonFrom);
        afternoonTo = Typed.line(afternoonTo);
    }

    static final DayForm CLOSED = new DayForm("", "", "", "");

    static DayForm of(DayHours hours) {
        return new DayForm(
                hours.morning().map(TimeRange::startClock).orElse(""),
                hours.morning().map(TimeRange::endClock).orElse(""),
                hours.afternoon().map(TimeRange::startClock).orElse(""),
                hours.afternoon().map(TimeRange::endClock).orElse(""));
    }
}
