package org.maillage.plan.web.list;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.FilterBar;
import org.maillage.plan.web.PlanAddress;
import org.maillage.plan.web.PlanView;
import org.maillage.plan.web.views.ViewBody;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// The list of the plan as the page shows it.
///
/// @param gestures what other modules offer to do with these actions
/// @param ignored what the address asked for that is not understood
/// @param views the ways of looking at the same list
/// @param joint what changes several actions at once, or null where none can be ticked
/// @param nothingLeft whether the filter keeps no action
public record PlanPage(
        PlanHead head,
        List<Link> gestures,
        List<String> ignored,
        FilterBar filters,
        List<Tab> views,
        Exports exports,
        ViewBody body,
        @Nullable JointBar joint,
        boolean nothingLeft) {

    static List<Tab> views(PlanAddress address, ActionFilter filter) {
        return Arrays.stream(PlanView.values())
                .map(view -> new Tab(view.label(), address.seenAs(view).of(filter), view == address.view()))
                .toList();
    }

    static Exports exports(String list, ActionFilter filter, int actions) {
        String what = Exports.lines(Counts.of(actions, "action", "actions"), !filter.isOpen());
        return Exports.of(list, filter.query(), what).printedAt(list + "/imprimer" + filter.query());
    }
}
