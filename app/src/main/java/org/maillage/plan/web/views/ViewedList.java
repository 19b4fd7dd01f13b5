package org.maillage.plan.web.views;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionList;
import org.maillage.plan.ActionRow;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.PlanAddress;
import org.maillage.plan.web.PlanLine;
import org.maillage.plan.web.PlanView;
import org.maillage.plan.web.PlanVocabulary;
import org.maillage.site.components.Link;

/// The actions that answer a filter, with what is needed to show them.
///
/// @param list in the order of the filter; one page of it where the view is cut into pages
public record ViewedList(Space space, PlanVocabulary known, PlanAddress address, ActionFilter filter, ActionList list) {

    List<ActionRow> rows() {
        return list.rows();
    }

    Slice slice(String page) {
        return Slice.of(list.size(), page);
    }

    PlanLine line(ActionRow row) {
        return PlanLine.of(row, known.words(), list.scope().territory().whole(), space.path(row.path()));
    }

    List<PlanLine> lines(List<ActionRow> some) {
        return some.stream().map(this::line).toList();
    }

    /// How many they are, with the table that lists them.
    Link counted(List<ActionRow> some, ActionFilter narrower) {
        return new Link(Counts.of(some.size(), "action", "actions"), some.isEmpty() ? null : tableOf(narrower));
    }

    String tableOf(ActionFilter narrower) {
        return PlanAddress.of(address.list(), PlanView.TABLE).of(narrower);
    }
}
