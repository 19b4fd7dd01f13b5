package org.maillage.plan.across;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The plan of one convention in numbers, as one member may see it.
///
/// @param unknownNature actions whose nature is to be said
/// @param unanswered enjeux without action
/// @param lastNews day of the latest note, or null
public record PlanCount(
        int actions,
        int late,
        int silent,
        int withoutPilot,
        int unknownNature,
        int unanswered,
        @Nullable LocalDate lastNews) {

    public static final PlanCount NOTHING = new PlanCount(0, 0, 0, 0, 0, 0, null);
}
