package org.maillage.workspace.mine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Criterion;
import org.maillage.plan.across.LedAction;
import org.maillage.site.components.Link;

/// The filtered plans that hold what organisations lead, each number beside the list it counts.
final class LedPlaces {

    private record Key(ConventionId convention, OrganisationId organisation, String name) {}

    private final Map<Key, int[]> counts = new LinkedHashMap<>();

    private LedPlaces() {}

    static List<LedActions.Place> of(List<LedAction> led, Spaces spaces) {
        var places = new LedPlaces();
        for (LedAction action : led) {
            var key = new Key(action.state().convention(), action.organisation(), action.organisationName());
            places.counts.computeIfAbsent(key, unseen -> new int[2])[action.pilot() ? 0 : 1]++;
        }
        var found = new ArrayList<LedActions.Place>();
        for (Space space : spaces.byConvention().values()) {
            places.counts.forEach((key, count) -> {
                if (key.convention().equals(space.id())) {
                    found.add(place(space, key, count, spaces.several()));
                }
            });
        }
        return found;
    }

    private static LedActions.Place place(Space space, Key key, int[] count, boolean several) {
        var lists = new ArrayList<Link>();
        add(lists, space, key, count[0], "pilote", "pilotée");
        add(lists, space, key, count[1], "copilote", "copilotée");
        return new LedActions.Place(
                several ? key.name() + ", " + space.convention().shortTitle() : key.name(), lists);
    }

    private static void add(List<Link> lists, Space space, Key key, int number, String role, String word) {
        if (number > 0) {
            var filter = ActionFilter.ALL.ofOrganisation(key.organisation()).with(Criterion.ROLE, role);
            lists.add(new Link(number + "\u00a0" + word + (number > 1 ? "s" : ""), space.path(filter.path())));
        }
    }
}
