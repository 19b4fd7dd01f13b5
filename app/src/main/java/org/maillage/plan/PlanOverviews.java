package org.maillage.plan;

import java.util.List;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Theme;
import org.maillage.territory.Territory;

/// Reads the plan at one glance, for the dashboard.
public interface PlanOverviews {

    /// @param themes the rows of the matrix, in order
    PlanOverview overviewOf(ConventionId convention, Sight sight, List<Theme> themes, Territory territory);
}
