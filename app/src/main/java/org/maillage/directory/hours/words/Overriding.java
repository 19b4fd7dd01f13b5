package org.maillage.directory.hours.words;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maillage.directory.hours.HoursRule;

/// Which rules undo others. In OpenStreetMap the later one wins: "PH off; Mo-Fr 09:00-12:00" is open on public
/// holidays, and nobody would understand that from its words in that order.
final class Overriding {

    private Overriding() {}

    static boolean misleads(List<HoursRule> rules) {
        for (int earlier = 0; earlier < rules.size(); earlier++) {
            for (int later = earlier + 1; later < rules.size(); later++) {
                if (undoes(rules.get(later), rules.get(earlier))
                        || cutsTheNight(rules.get(later), rules.get(earlier))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean undoes(HoursRule later, HoursRule earlier) {
        if (!later.moment().mayBeOpen() || later.additive() || later.fallBack()) {
            return false;
        }
        if (!isParticular(earlier)) {
            return !earlier.namesDays() && !later.namesDays();
        }
        boolean bothOfDates = earlier.namesDates() && later.namesDates();
        boolean sameHolidays = !earlier.holidays().isEmpty()
                && earlier.holidays().stream().map(Holiday::getType).allMatch(later::speaksOf);
        boolean otherWeekdays = isOfWeekdays(earlier)
                && isOfWeekdays(later)
                && Collections.disjoint(weekdays(earlier.days()), weekdays(later.days()));
        return !bothOfDates && !sameHolidays && !otherWeekdays;
    }

    /// What one expects to hold whatever else is said: a closing, hours of a part of the year or of holidays.
    private static boolean isParticular(HoursRule rule) {
        boolean besideWeekdays = !rule.days().isEmpty()
                && !rule.holidays().isEmpty()
                && rule.holidays().getFirst().getUseAsWeekDay();
        return !rule.moment().mayBeOpen()
                || rule.namesDates()
                || (!rule.holidays().isEmpty() && !besideWeekdays);
    }

    /// The day after is painted anew from midnight, though an evening was to run over it. Closed on public holidays
    /// says so of their first hours too.
    private static boolean cutsTheNight(HoursRule later, HoursRule earlier) {
        boolean ofSomeWeekdays = later.moment().mayBeOpen() || isOfWeekdays(later);
        return ofSomeWeekdays
                && !later.additive()
                && !later.fallBack()
                && earlier.times().stream().anyMatch(Overriding::runsOver);
    }

    private static boolean runsOver(TimeSpan span) {
        return span.getEnd() != TimeSpan.UNDEFINED_TIME
                && (span.getEnd() > HoursRule.DAY || span.getEnd() <= span.getStart());
    }

    static boolean maySpeakOfSameWeekdays(HoursRule before, HoursRule rule) {
        if (!before.namesDays() || !rule.namesDays()) {
            return true;
        }
        return isOfWeekdays(before)
                && isOfWeekdays(rule)
                && !Collections.disjoint(weekdays(before.days()), weekdays(rule.days()));
    }

    private static boolean isOfWeekdays(HoursRule rule) {
        return !rule.days().isEmpty() && rule.holidays().isEmpty() && !rule.namesDates();
    }

    static Set<WeekDay> weekdays(List<WeekDayRange> ranges) {
        Set<WeekDay> days = EnumSet.noneOf(WeekDay.class);
        for (WeekDayRange range : ranges) {
            int first = range.getStartDay().ordinal();
            int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
            for (int day = first; day <= (last < first ? last + 7 : last); day++) {
                days.add(WeekDay.values()[day % 7]);
            }
        }
        return days;
    }
}
