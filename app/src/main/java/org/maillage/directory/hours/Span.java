package org.maillage.directory.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// A stretch of time during which nothing changes, open or unknown, in local time.
public record Span(LocalDateTime start, LocalDateTime end, Moment moment) {

    public HoursState state() {
        return moment.state();
    }

    /// How long it really lasts: on the night clocks go back, from 22:00 to 06:00 are nine hours; on the night they go
    /// forward, seven.
    public Duration duration(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return Duration.between(instant(start, rules, true), instant(end, rules, false));
    }

    /// A time that the clock jumps over stands at the jump; one that it strikes twice is the first for a beginning and
    /// the second for an end.
    private static Instant instant(LocalDateTime local, ZoneRules rules, boolean beginning) {
        ZoneOffsetTransition change = rules.getTransition(local);
        if (change == null) {
            return local.toInstant(rules.getOffset(local));
        }
        if (change.isGap()) {
            return change.getInstant();
        }
        return local.toInstant(beginning ? change.getOffsetBefore() : change.getOffsetAfter());
    }

    boolean lastsADayOrMore() {
        return !start.plusDays(1).isAfter(end);
    }
}
