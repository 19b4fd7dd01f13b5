package org.maillage.plan.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ThemeId;
import org.maillage.plan.Mood;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Progress;
import org.maillage.territory.AreaId;

/// What an action is counted by.
///
/// @param themes its own and those of the enjeux it serves
record CountedAction(
        NatureChoice nature,
        Progress progress,
        @Nullable Mood mood,
        boolean late,
        boolean citywide,
        Set<ThemeId> themes,
        Set<AreaId> areas) {

    boolean engaged() {
        return progress == Progress.ONGOING || progress == Progress.DONE;
    }
}
