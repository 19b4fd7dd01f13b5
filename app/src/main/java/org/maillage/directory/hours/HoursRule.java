package org.maillage.directory.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One rule of hours, as it was read: when it speaks, and what it says of these times.
///
/// @param always "24/7"
/// @param additive after a comma: it adds to the rules before it
/// @param fallBack after `||`: it holds where the rules before it leave the place closed
public record HoursRule(
        List<YearRange> years,
        List<DateRange> dates,
        List<WeekRange> weeks,
        List<Holiday> holidays,
        List<WeekDayRange> days,
        List<TimeSpan> times,
        Moment moment,
        boolean always,
        boolean additive,
        boolean fallBack) {

    /// Minutes of a day.
    public static final int DAY = 24 * 60;

    static HoursRule of(Rule rule) {
        return new HoursRule(
                copy(rule.getYears()),
                copy(rule.getDates()),
                copy(rule.getWeeks()),
                copy(rule.getHolidays()),
                copy(rule.getDays()),
                copy(rule.getTimes()),
                moment(rule),
                rule.isTwentyfourseven(),
                rule.isAdditive(),
                rule.isFallBack());
    }

    private static <T> List<T> copy(@Nullable List<T> selectors) {
        return selectors == null ? List.of() : List.copyOf(selectors);
    }

    /// A comment alone leaves it open whether one may come: "sur rendez-vous" is unknown, not open.
    private static Moment moment(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null) {
            return new Moment(HoursState.OPEN, Optional.ofNullable(rule.getComment()));
        }
        Optional<String> comment =
                Optional.ofNullable(modifier.getComment()).or(() -> Optional.ofNullable(rule.getComment()));
        if (modifier.getModifier() == null) {
            return new Moment(HoursState.UNKNOWN, comment);
        }
        return switch (modifier.getModifier()) {
            case OPEN -> new Moment(HoursState.OPEN, comment);
            case CLOSED, OFF -> new Moment(HoursState.CLOSED, comment);
            case UNKNOWN -> new Moment(HoursState.UNKNOWN, comment);
        };
    }

    public HoursRule withoutHolidays() {
        return new HoursRule(years, dates, weeks, List.of(), days, times, moment, always, additive, fallBack);
    }

    public boolean namesDays() {
        return !days.isEmpty() || !holidays.isEmpty() || namesDates();
    }

    /// Whether it speaks of a part of the year only.
    public boolean namesDates() {
        return !dates.isEmpty() || !weeks.isEmpty() || !years.isEmpty();
    }

    /// Whether it says the same of all weeks that have the same holidays.
    public boolean isOfEveryWeek() {
        return !namesDates()
                && days.stream().noneMatch(HoursRule::isCounted)
                && holidays.stream().allMatch(holiday -> holiday.getOffset() == 0);
    }

    /// Whether a weekday is one of some number in its month, "Mo[1]".
    public static boolean isCounted(WeekDayRange range) {
        return range.getNths() != null && !range.getNths().isEmpty();
    }

    public boolean speaksOf(Holiday.Type type) {
        return holidays.stream().anyMatch(holiday -> holiday.getType() == type);
    }
}
