package org.maillage.plan.renewal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ThemeId;

/// An enjeu or an action of a convention, with what it takes over.
///
/// @param path inside its space
/// @param origin null for what begins with the convention
/// @param choice how it was taken over; null when that was before anybody decided
record NextLine(
        Kind kind,
        String name,
        String path,
        ThemeId theme,
        @Nullable UUID origin,
        @Nullable RenewalChoice choice,
        String reason) {}
