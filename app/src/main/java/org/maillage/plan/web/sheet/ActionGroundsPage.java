package org.maillage.plan.web.sheet;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// Which constats an action answers.
///
/// @param through those it answers through its enjeux already
public record ActionGroundsPage(
        List<Link> crumbs,
        Filled<ActionGroundsForm> filled,
        List<OptionGroup> constats,
        List<Link> through,
        String action,
        String back) {}
