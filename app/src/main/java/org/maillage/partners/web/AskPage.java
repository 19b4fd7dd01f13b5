package org.maillage.partners.web;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;

/// Whom one is about to ask, and with which words.
///
/// @param action address of the preview, the filter kept
/// @param again address of this same page, what was typed kept
/// @param today the earliest day an answer can be wished for
public record AskPage(
        List<Link> crumbs,
        String subtitle,
        String action,
        String again,
        String list,
        Filled<AskForm> filled,
        List<Line> lines,
        List<Unreachable> unreachable,
        String today) {

    /// The actions chosen in the list, as its boxes name them.
    static final String CODE = "choix";

    static final String TICK = "cocher";
    static final String EVERYBODY = "tout";
    static final String NOBODY = "rien";

    /// @param id of its choices on the page
    /// @param lacking those in charge who have no address
    public record Line(String id, String legend, List<Option> people, List<Link> lacking) {}

    /// @param lack why nobody can be written to
    /// @param ways how to mend it
    public record Unreachable(String action, String lack, List<Link> ways) {}
}
