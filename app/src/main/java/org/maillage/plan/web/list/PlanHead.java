package org.maillage.plan.web.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.PlanScope;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.PlanTabs;
import org.maillage.site.components.Tab;

/// What stands above and below the list, whatever it keeps.
///
/// @param importAddress where to import a plan, or null for who may not
/// @param newAddress where to create an action, or null for who may not
/// @param deletedAddress where deleted actions are brought back, or null for who may not
/// @param planIsEmpty whether there is no action at all
public record PlanHead(
        String subtitle,
        List<Tab> tabs,
        @Nullable String importAddress,
        @Nullable String newAddress,
        @Nullable String deletedAddress,
        boolean planIsEmpty) {

    static PlanHead of(Space space, PlanScope scope) {
        boolean coordinates = space.rights().mayCoordinateSomeTheme();
        return new PlanHead(
                subtitle(scope.actions(), scope.enjeux()),
                PlanTabs.LIST.of(space),
                space.rights().mayCoordinateSomeTheme() ? space.path("/imports") : null,
                coordinates ? space.path("/plan/actions/nouvelle") : null,
                coordinates ? space.path("/plan/actions/supprimees") : null,
                scope.actions() == 0);
    }

    /// What to do first, for who may do it.
    public String emptyPlan() {
        return newAddress == null
                ? "Le plan n’a pas encore d’action."
                : "Le plan n’a pas encore d’action : créez la première, ou importez un plan existant.";
    }

    private static String subtitle(int actions, int enjeux) {
        String counted = Counts.of(actions, "action", "actions");
        return enjeux == 0 ? counted : counted + " au service de " + Counts.of(enjeux, "enjeu", "enjeux");
    }
}
