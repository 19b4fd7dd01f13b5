/// The proven answer to where the best next sites are: a Lagrangian relaxation that leaves few candidates, then integer
/// programming with SCIP by way of OR-Tools.
@NullMarked
package org.maillage.engine.sites.exact;

import org.jspecify.annotations.NullMarked;
