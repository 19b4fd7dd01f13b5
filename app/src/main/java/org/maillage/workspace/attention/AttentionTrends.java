package org.maillage.workspace.attention;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// Reads how the list of a member went, from what was written every morning for that way of seeing.
@Component
class AttentionTrends {

    private static final int WEEKS = 8;

    private final AttentionSpans spans;
    private final Clock clock;

    AttentionTrends(AttentionSpans spans, Clock clock) {
        this.spans = spans;
        this.clock = clock;
    }

    AttentionTrend of(Space space, AttentionList all) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        var weeks = spans.weeksOf(space.id().value(), space.sight(), monday.minusWeeks(WEEKS - 1L), monday);
        return new AttentionTrend(
                all, weeks.isEmpty() ? Set.of() : spans.leftOn(space.id().value(), space.sight(), monday), weeks);
    }
}
