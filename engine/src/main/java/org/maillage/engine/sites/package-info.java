/// Best next sites: where to open some more services, so that most people reach one in time or the mean time is least.
///
/// The question is a [Siting][org.maillage.engine.sites.Siting]; the answer at once comes from
/// [GreedySites][org.maillage.engine.sites.GreedySites] and
/// [Interchange][org.maillage.engine.sites.Interchange], the proven one from an
/// [ExactSites][org.maillage.engine.sites.ExactSites], which `engine-sites` implements with a solver.
@NullMarked
package org.maillage.engine.sites;

import org.jspecify.annotations.NullMarked;
