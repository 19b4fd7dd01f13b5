package org.maillage.directory.web.team;

import java.util.List;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Tab;

/// The gaps of a territory: by qualification, by theme, by quartier, by structure.
///
/// @param none whether no need is written at all, whatever the filters
/// @param count what was added up, in words
public record TeamsPage(
        List<Tab> tabs,
        boolean none,
        String address,
        String count,
        List<OptionGroup> years,
        List<OptionGroup> qualifications,
        List<OptionGroup> themes,
        List<OptionGroup> places,
        List<Cut> cuts,
        Exports exports) {

    /// One way of adding up.
    public record Cut(String title, List<Column> columns, List<Line> lines) {}

    /// @param trained how many the training plans send there
    public record Line(Link name, GapBar bar, int trained) {}
}
