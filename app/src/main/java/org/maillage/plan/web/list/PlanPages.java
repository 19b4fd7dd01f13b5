package org.maillage.plan.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionList;
import org.maillage.plan.Actions;
import org.maillage.plan.ListGesture;
import org.maillage.plan.web.FilterBar;
import org.maillage.plan.web.JointDesk;
import org.maillage.plan.web.PlanAddress;
import org.maillage.plan.web.PlanFilters;
import org.maillage.plan.web.PlanView;
import org.maillage.plan.web.PlanVocabulary;
import org.maillage.plan.web.views.PlanViews;
import org.maillage.plan.web.views.ViewedList;
import org.maillage.site.components.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Builds the page of the list: reads its address, asks for the actions once, shows them the way one looks at them.
@Component
class PlanPages {

    private final Actions actions;
    private final PlanFilters filters;
    private final PlanViews views;
    private final ObjectProvider<ListGesture> gestures;
    private final JointDesk desk;

    PlanPages(
            Actions actions,
            PlanFilters filters,
            PlanViews views,
            ObjectProvider<ListGesture> gestures,
            JointDesk desk) {
        this.actions = actions;
        this.filters = filters;
        this.views = views;
        this.gestures = gestures;
        this.desk = desk;
    }

    /// @param parameters of the address
    PlanPage pageOf(Space space, Map<String, String> parameters) {
        PlanVocabulary known = filters.vocabularyOf(space);
        ActionFilter.Reading reading = known.keepKnown(ActionFilter.read(parameters));
        ActionFilter filter = reading.filter();
        String word = parameters.getOrDefault(PlanView.PARAMETER, "");
        var address = new PlanAddress(
                space.path("/plan"),
                PlanView.read(word).orElse(PlanView.TABLE),
                parameters.containsKey(PlanAddress.UNFOLDED));
        String page = parameters.getOrDefault("page", "");
        ActionList list = actions.list(space.id(), space.sight(), filter, PlanViews.cutFor(address.view(), page));
        var viewed = new ViewedList(space, known, address, filter, list);
        List<Link> offered = offeredFor(space, filter);
        return new PlanPage(
                PlanHead.of(space, list.scope()),
                offered,
                ignored(reading, word),
                FilterBar.of(address, known, filter, list),
                PlanPage.views(address, filter),
                PlanPage.exports(address.list(), filter, list.size()),
                views.bodyOf(viewed, page),
                address.view().isForPicking() && desk.isOpenTo(space, known)
                        ? JointBar.of(address, filter, list.size(), known.words(), offered)
                        : null,
                list.size() == 0);
    }

    private List<Link> offeredFor(Space space, ActionFilter filter) {
        return gestures.orderedStream()
                .flatMap(gesture -> gesture.offerFor(space, filter).stream())
                .toList();
    }

    private static List<String> ignored(ActionFilter.Reading reading, String view) {
        var ignored = new ArrayList<>(reading.ignored());
        if (PlanView.read(view).isEmpty()) {
            ignored.add(PlanView.PARAMETER + "=" + view);
        }
        return ignored;
    }
}
