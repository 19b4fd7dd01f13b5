package org.maillage.convention.web.snapshots;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Exports;
import org.maillage.site.components.OptionGroup;

/// What changed from one state to another.
///
/// @param subtitle the two states, in words; null when none was ever frozen
/// @param from the frozen states to compare from
/// @param to the states to compare with, today first
/// @param groups what changed, the frame first, then theme by theme
/// @param exports null when nothing changed
public record ComparisonPage(
        @Nullable String subtitle,
        String address,
        String list,
        List<OptionGroup> from,
        List<OptionGroup> to,
        List<ComparedGroup> groups,
        @Nullable Exports exports) {}
