package org.maillage.plan;

import org.jspecify.annotations.Nullable;
import org.maillage.convention.ThemeId;

/// What is at stake: the answer of the partners to the diagnosis, on one theme.
///
/// @param heading the heading of its theme it stands under, or null
public record Enjeu(
        EnjeuId id,
        ThemeId theme,
        @Nullable HeadingId heading,
        String title,
        String description,
        @Nullable Priority priority,
        int version) {}
