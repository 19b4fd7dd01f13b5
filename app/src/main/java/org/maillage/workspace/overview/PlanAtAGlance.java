package org.maillage.workspace.overview;

import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.plan.PlanOverview;
import org.maillage.plan.PlanOverviews;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Component;

/// The plan of a space at one glance, over its themes and its territory.
@Component
class PlanAtAGlance {

    private final PlanOverviews plans;
    private final Themes themes;
    private final Areas areas;

    PlanAtAGlance(PlanOverviews plans, Themes themes, Areas areas) {
        this.plans = plans;
        this.themes = themes;
        this.areas = areas;
    }

    PlanOverview of(Space space) {
        return plans.overviewOf(
                space.id(),
                space.sight(),
                themes.listOf(space.id()),
                areas.getTerritory(space.convention().territory()));
    }
}
