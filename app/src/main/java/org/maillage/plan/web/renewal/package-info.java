/// The renewal on screen: what each enjeu and action does, the next convention, and what becomes of the plan.
@NullMarked
package org.maillage.plan.web.renewal;

import org.jspecify.annotations.NullMarked;
