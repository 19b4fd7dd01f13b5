package org.maillage.directory.hours;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// One day, painted rule after rule, minute by minute.
///
/// - A rule that opens paints its whole day anew, what was there before is gone; the night that ran over from the day
///   before goes with it.
/// - A rule that closes, and one after a comma, paint over and leave the rest.
/// - A rule after `||` paints only what is not open yet.
/// - Rules without any day ("08:00-12:00; 14:00-18:00") replace each other too.
final class DayPainting {

    private final List<HoursRule> rules;
    private final DaySelectors selectors;

    DayPainting(List<HoursRule> rules, DaySelectors selectors) {
        this.rules = rules;
        this.selectors = selectors;
    }

    Moment[] of(LocalDate day) {
        Moment[] minutes = new Moment[Stretch.DAY];
        Arrays.fill(minutes, Moment.CLOSED);
        for (int index = 0; index < rules.size(); index++) {
            HoursRule rule = rules.get(index);
            Moment moment = rule.moment();
            if (selectors.hold(rule, day)) {
                if (startsAnew(index, moment)) {
                    Arrays.fill(minutes, Moment.CLOSED);
                }
                paint(minutes, rule, moment, 0);
            }
            if (!rule.times().isEmpty() && selectors.hold(rule, day.minusDays(1))) {
                paint(minutes, rule, moment, -Stretch.DAY);
            }
        }
        return minutes;
    }

    private boolean startsAnew(int index, Moment moment) {
        HoursRule rule = rules.get(index);
        if (!moment.mayBeOpen() || rule.additive() || rule.fallBack()) {
            return false;
        }
        return rule.namesDays()
                || (index > 0
                        && moment.state() == HoursState.OPEN
                        && !rules.get(index - 1).namesDays());
    }

    private static void paint(Moment[] minutes, HoursRule rule, Moment moment, int shift) {
        if (rule.times().isEmpty()) {
            paint(minutes, rule, new Stretch(0, Stretch.DAY, moment), 0);
            return;
        }
        rule.times().stream()
                .flatMap(span -> Stretch.of(span, moment).stream())
                .forEach(stretch -> paint(minutes, rule, stretch, shift));
    }

    private static void paint(Moment[] minutes, HoursRule rule, Stretch stretch, int shift) {
        int end = Math.min(stretch.end() + shift, Stretch.DAY);
        for (int minute = Math.max(stretch.start() + shift, 0); minute < end; minute++) {
            if (!rule.fallBack() || !minutes[minute].mayBeOpen()) {
                minutes[minute] = stretch.moment();
            }
        }
    }
}
