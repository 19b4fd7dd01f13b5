/// What becomes of a plan when its convention ends: each enjeu and action continues, changes or stops, with the reason;
/// the next convention is prepared from what goes on; each convention tells what came of it and where it comes from.
@NullMarked
package org.maillage.plan.renewal;

import org.jspecify.annotations.NullMarked;
