package org.maillage.workspace.attention;

import org.jspecify.annotations.Nullable;

/// A point on the list.
///
/// @param id of its box on the page
/// @param value sent by its box, or null when one may not tick it
/// @param facts since when and who pilots, or empty
/// @param told what the coordination said of it, or null
/// @param fresh whether it was not there last Monday
/// @param acknowledge address of the page that leaves it for later, or null
public record PointLine(
        String id,
        @Nullable String value,
        String name,
        String path,
        String facts,
        @Nullable String told,
        boolean fresh,
        @Nullable String acknowledge) {}
