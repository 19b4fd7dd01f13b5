package org.maillage.plan;

import org.maillage.territory.Area;

/// The plan around a list of its actions.
///
/// @param actions how many one may see, without any filter
/// @param enjeux how many it serves with them
/// @param territory the kind of what the convention covers
public record PlanScope(int actions, int enjeux, Area.Kind territory) {}
