package org.maillage.directory.web.networks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Column;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Tab;

/// Zones de vie sociale: who answers for them, where several do, where nobody does.
///
/// @param draw page where zones are drawn or listed, or null for who may not
/// @param overlaps in sentences
/// @param holes in sentences
/// @param answering structures that may answer for a zone
public record ZonePage(
        List<Tab> tabs,
        List<Tab> choices,
        List<Column> columns,
        List<Row> rows,
        List<String> overlaps,
        List<String> holes,
        List<Answering> answering,
        @Nullable String draw) {

    /// @param people how many live there and by which source, or why nobody knows
    public record Row(String name, List<Link> structures, String iris, String people) {}

    /// @param zones to choose from; where it stands when it may not be changed
    /// @param action null for who may not change it
    public record Answering(
            Link structure,
            String zone,
            List<OptionGroup> zones,
            String id,
            @Nullable String action) {}
}
