package org.maillage.plan.intake;

import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.territory.Territory;

/// Where an import lands: its convention, what its author sees there, and the territory whose names can be matched.
public record ImportContext(ConventionId convention, Sight sight, Territory territory) {}
