package org.maillage.plan.joint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Several actions that were changed at once, those a sight covers.
///
/// @param undone whether it was taken back already
public record MadeChange(JointChangeId id, boolean undone, List<Line> lines) {

    public MadeChange {
        lines = List.copyOf(lines);
    }

    /// @param now the action as it stands today
    /// @param version of the action once it was changed
    /// @param changedBy who changed it since, or null when nobody did
    public record Line(
            ChosenAction now,
            Traits before,
            Traits after,
            int version,
            @Nullable String changedBy) {

        boolean isAsItWasLeft() {
            return !now.deleted() && now.version() == version;
        }
    }
}
