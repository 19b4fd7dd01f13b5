package org.maillage.directory.web.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Tab;

/// The structures that both sides follow, what waits first.
///
/// @param none whether nothing is followed at all, whatever the filters
public record FollowedListPage(
        List<Tab> tabs,
        boolean none,
        String address,
        String query,
        String count,
        List<Chip> chips,
        List<OptionGroup> themes,
        List<OptionGroup> places,
        List<OptionGroup> sides,
        List<Column> columns,
        List<Line> lines,
        Exports exports) {

    /// @param local who follows it for the territory; empty when nobody does
    /// @param due what it waits for, or empty
    /// @param end of its approval in words
    public record Line(
            String name,
            String kind,
            String path,
            List<String> local,
            List<String> caf,
            String last,
            String next,
            String end,
            @Nullable String due,
            boolean late) {}
}
