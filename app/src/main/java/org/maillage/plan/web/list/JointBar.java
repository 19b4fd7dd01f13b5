package org.maillage.plan.web.list;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.web.Carried;

/// What stands below the list for who may change several actions at once: those ticked, or all that answer the filter.
///
/// @param results how many answer the filter, on all pages
public record JointBar(String address, List<Carried> filter, int results, String all) {

    static JointBar of(Space space, ActionFilter filter, int results) {
        String all = results == 1 ? "Choisir le seul résultat" : "Choisir les " + results + " résultats";
        return new JointBar(space.path("/plan/ensemble"), Carried.of(filter), results, all);
    }
}
