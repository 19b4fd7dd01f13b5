package org.maillage.site.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One link of the red thread above a sheet: constat, enjeu, this action, means, effect.
///
/// @param items what stands there; empty says that the thread is broken
/// @param detail a line in small, or null
/// @param missing what to say when there is no item
public record ThreadStep(
        String label, List<Link> items, @Nullable String detail, boolean current, String missing) {}
