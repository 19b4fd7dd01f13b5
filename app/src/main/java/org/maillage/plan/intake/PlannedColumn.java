package org.maillage.plan.intake;

import org.jspecify.annotations.Nullable;

/// A column of the sheet at hand.
///
/// @param heading unique in the sheet: the key of a field of origin
/// @param meaning null when nobody knows the heading
record PlannedColumn(int column, String heading, @Nullable PlanColumn meaning) {

    String label() {
        return meaning == null ? heading : meaning.label();
    }
}
