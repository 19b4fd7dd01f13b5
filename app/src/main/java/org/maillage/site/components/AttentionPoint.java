package org.maillage.site.components;

import org.jspecify.annotations.Nullable;

/// Something that asks for care, and the address where it is mended.
///
/// @param level bad (to deal with), warn (to watch) or info
public record AttentionPoint(
        String level,
        String title,
        @Nullable String path,
        @Nullable String detail) {}
