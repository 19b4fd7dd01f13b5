package org.maillage.directory.web.reviews;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// Whom a campaign is about to ask, and with which words.
///
/// @param here address of this page, without the scope
/// @param action address of the preview, the scope kept
/// @param kinds those of the territory
/// @param narrowed whether only some kinds are asked about
/// @param more how many of the sheets without keeper are not listed, in words, or empty
/// @param today the earliest day an answer can be wished for
public record ReviewAskPage(
        List<Link> crumbs,
        String here,
        String action,
        String back,
        List<Option> choices,
        List<OptionGroup> kinds,
        boolean narrowed,
        String asked,
        Filled<ReviewForm> filled,
        List<Line> lines,
        List<Unreachable> unreachable,
        String more,
        String today) {

    /// @param id of its choice on the page
    /// @param other where another address is given
    public record Line(String id, String organisation, String sheets, List<OptionGroup> addresses, String other) {}

    /// @param lack why nobody can be asked
    /// @param way how to mend it
    public record Unreachable(String name, String lack, Link way) {}
}
