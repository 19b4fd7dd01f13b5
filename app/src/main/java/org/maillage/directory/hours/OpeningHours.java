package org.maillage.directory.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.Util;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.hours.holidays.Holidays;
import org.maillage.shared.SchoolYear;

/// The opening hours of a place. Two that are written alike, once read, are equal.
public final class OpeningHours {

    private final List<HoursRule> rules;
    private final String osm;

    OpeningHours(List<Rule> rules) {
        this.rules = rules.stream().map(HoursRule::of).toList();
        this.osm = Util.rulesToOpeningHoursString(rules);
    }

    /// Reads what people and files write; never throws, whatever the text.
    public static HoursReading read(String text) {
        return HoursText.read(text);
    }

    /// The text other tools read, in one spelling.
    public String toOsm() {
        return osm;
    }

    /// The rules as they were read, later ones over earlier ones.
    public List<HoursRule> rules() {
        return rules;
    }

    public boolean isOpenAt(LocalDateTime time, Holidays holidays) {
        return at(time, holidays).state() == HoursState.OPEN;
    }

    public Moment at(LocalDateTime time, Holidays holidays) {
        return new Timeline(rules, holidays).at(time);
    }

    /// What is open or unknown that day, in order; an evening that runs past midnight is given whole, and is not given
    /// again the day after.
    public List<Span> spansOf(LocalDate day, Holidays holidays) {
        return new Timeline(rules, holidays).spansOf(day);
    }

    /// What is open or unknown from a day to the eve of another, cut at both midnights.
    public List<Span> spans(LocalDate first, LocalDate afterLast, Holidays holidays) {
        return new Timeline(rules, holidays).spans(first, afterLast);
    }

    /// When the state changes next, within a year and a month.
    public Optional<LocalDateTime> nextChange(LocalDateTime after, Holidays holidays) {
        return new Timeline(rules, holidays).nextChange(after);
    }

    public TypicalWeeks typicalWeeks(SchoolYear year, Holidays holidays) {
        return TypicalWeeks.of(this, year, holidays);
    }

    /// What the rules say beside the hours, in order, such as "sur rendez-vous".
    public List<String> comments() {
        return rules.stream()
                .flatMap(rule -> rule.moment().comment().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && hours.osm.equals(osm);
    }

    @Override
    public int hashCode() {
        return osm.hashCode();
    }

    @Override
    public String toString() {
        return osm;
    }
}
