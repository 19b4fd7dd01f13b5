package org.maillage.convention.web.amendments;

import org.jspecify.annotations.Nullable;
import org.maillage.convention.contents.Divergence;

/// One thing that the convention and the avenant changed differently, to be chosen.
///
/// @param name of the point; another when one of the two sides changes
/// @param living what the convention says today, in words; null for nothing
/// @param draft what the avenant says
/// @param chosen null as long as nothing is
public record ChoiceLine(
        String name,
        String object,
        String field,
        @Nullable String living,
        @Nullable String draft,
        Divergence.@Nullable Side chosen) {}
