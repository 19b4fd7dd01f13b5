/// The pages of the frozen states, and of their comparison.
@NullMarked
package org.maillage.convention.web.snapshots;

import org.jspecify.annotations.NullMarked;
