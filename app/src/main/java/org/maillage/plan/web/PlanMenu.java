package org.maillage.plan.web;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceMenu;
import org.maillage.plan.Actions;
import org.springframework.stereotype.Component;

/// The plan in the side menu, with how many actions one may see.
@Component
class PlanMenu implements SpaceMenu {

    private static final int PLACE_ON_THE_RED_THREAD = 40;

    private final Actions actions;

    PlanMenu(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<Entry> entriesFor(Space space) {
        return List.of(new Entry(
                PLACE_ON_THE_RED_THREAD, "Plan d’actions", "/plan", actions.count(space.id(), space.sight())));
    }
}
