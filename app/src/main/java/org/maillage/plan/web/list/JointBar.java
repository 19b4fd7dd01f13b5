package org.maillage.plan.web.list;

import java.util.Arrays;
import java.util.List;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Progress;
import org.maillage.plan.web.Carried;
import org.maillage.plan.web.PlanAddress;
import org.maillage.plan.web.PlanView;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;

/// What stands below the list for who may change several actions at once: those ticked, or all that answer the filter.
///
/// @param filter with the view, to come back to
/// @param results how many answer the filter, on all pages
/// @param gestures what other modules offer to do with what is ticked, each at an address that takes the same fields
/// @param moves the columns of the board, where what is ticked can go at once; empty in other views
public record JointBar(
        String address, List<Carried> filter, int results, String all, List<Option> moves, List<Link> gestures) {

    static JointBar of(PlanAddress address, ActionFilter filter, int results, Words words, List<Link> gestures) {
        String all = results == 1 ? "Choisir le seul résultat" : "Choisir les " + results + " résultats";
        List<Option> moves = address.view() == PlanView.BOARD
                ? Arrays.stream(Progress.values())
                        .map(progress -> new Option(progress.name(), words.of(progress), false))
                        .toList()
                : List.of();
        return new JointBar(
                address.list() + "/ensemble", address.carrying(filter), results, all, moves, withoutQuery(gestures));
    }

    private static List<Link> withoutQuery(List<Link> gestures) {
        return gestures.stream()
                .map(gesture ->
                        new Link(gesture.label(), String.valueOf(gesture.path()).replaceFirst("\\?.*", "")))
                .toList();
    }

    /// Where what moving would do is shown before it is done.
    public String preview() {
        return address + "/apercu";
    }
}
