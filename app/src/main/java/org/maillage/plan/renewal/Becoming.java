package org.maillage.plan.renewal;

import org.jspecify.annotations.Nullable;

/// One line of what becomes of a plan.
///
/// @param theme name of its theme
/// @param before as it stands in the ending convention; null for what begins, and for what one may not see there
/// @param after as it stands in the next; null for what stops, and for what one may not see there
public record Becoming(
        String theme,
        Kind kind,
        Outcome outcome,
        @Nullable Side before,
        String reason,
        @Nullable Side after) {

    public record Side(String name, String path) {}

    public String title() {
        if (before != null) {
            return before.name();
        }
        return after == null ? "" : after.name();
    }
}
