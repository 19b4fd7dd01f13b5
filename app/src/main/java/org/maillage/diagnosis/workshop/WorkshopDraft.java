package org.maillage.diagnosis.workshop;

import org.jspecify.annotations.Nullable;
import org.maillage.convention.ThemeId;
import org.maillage.territory.AreaId;

/// A workshop as the coordination prepares it.
///
/// @param question what the room is asked, as it reads on the wall
/// @param theme what the constats it leaves are about, or null for several
/// @param area where, or null for the whole territory
/// @param moderated whether the coordination reads each idea before the wall shows it
public record WorkshopDraft(
        String title,
        String question,
        @Nullable ThemeId theme,
        @Nullable AreaId area,
        boolean moderated) {}
