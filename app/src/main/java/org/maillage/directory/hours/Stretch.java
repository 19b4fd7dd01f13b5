package org.maillage.directory.hours;

import ch.poole.openinghoursparser.TimeSpan;
import java.util.List;

/// Minutes after midnight of the day a rule speaks of, up to the end of the next day.
///
/// @param moment what they are; the state of the rule itself, unless nobody can say
record Stretch(int start, int end, Moment moment) {

    static final int DAY = HoursRule.DAY;
    private static final int EVENING = 17 * 60;
    private static final int NIGHT = 22 * 60;

    static List<Stretch> of(TimeSpan span, Moment moment) {
        if (span.getStartEvent() != null || span.getEndEvent() != null) {
            int start = span.getStartEvent() == null ? span.getStart() : 0;
            int end = span.getEndEvent() == null && span.getEnd() > start ? span.getEnd() : DAY;
            return List.of(new Stretch(start, end, moment.mayBeOpen() ? Moment.AFTER_THE_SUN : moment));
        }
        int start = span.getStart();
        if (span.getEnd() == TimeSpan.UNDEFINED_TIME) {
            return List.of(new Stretch(start, latest(start), moment.mayBeOpen() ? Moment.OPEN_END : moment));
        }
        int end = span.getEnd() <= start ? span.getEnd() + DAY : span.getEnd();
        if (!span.isOpenEnded()) {
            return List.of(new Stretch(start, end, moment));
        }
        return List.of(
                new Stretch(start, end, moment),
                new Stretch(end, latest(end), moment.mayBeOpen() ? Moment.OPEN_END : moment));
    }

    /// Until when an end that is not written may be, as opening_hours.js supposes: an evening may end in the night, a
    /// day ends with itself.
    private static int latest(int start) {
        if (start >= NIGHT) {
            return Math.min(start + 8 * 60, 2 * DAY);
        }
        return start >= EVENING ? start + 10 * 60 : DAY;
    }
}
