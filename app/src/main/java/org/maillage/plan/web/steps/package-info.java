/// The steps of an action.
@NullMarked
package org.maillage.plan.web.steps;

import org.jspecify.annotations.NullMarked;
