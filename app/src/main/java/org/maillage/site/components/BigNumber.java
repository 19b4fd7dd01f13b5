package org.maillage.site.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number somebody decides from, with what it counts and where that is listed.
///
/// @param total what it is out of, or null
/// @param label what is counted, such as "existantes"
/// @param kind mark of the nature counted (existing, consolidate, develop, unknown), or null
/// @param path address of the list counted, or null
/// @param details smaller counts below, each with the list it counts
public record BigNumber(
        String value,
        @Nullable String total,
        String label,
        @Nullable String kind,
        @Nullable String path,
        List<Link> details) {}
