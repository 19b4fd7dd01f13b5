/// What of a plan can come back from its history, by the same rules and for the same people as an ordinary change.
@NullMarked
package org.maillage.plan.restoring;

import org.jspecify.annotations.NullMarked;
