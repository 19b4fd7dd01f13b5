package org.maillage.partners.web;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// Whom one is about to ask, and with which words.
///
/// @param action address of the preview, the filter kept
public record AskPage(
        List<Link> crumbs,
        String subtitle,
        String action,
        String list,
        Filled<AskForm> filled,
        List<Line> lines,
        List<Unreachable> unreachable,
        String today) {

    /// @param id of its choices on the page
    public record Line(String id, String legend, List<OptionGroup> people) {}

    /// @param mend address where somebody is named
    public record Unreachable(String action, String lack, String mend) {}
}
