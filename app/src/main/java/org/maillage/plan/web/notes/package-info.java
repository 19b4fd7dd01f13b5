/// The news of an action.
@NullMarked
package org.maillage.plan.web.notes;

import org.jspecify.annotations.NullMarked;
