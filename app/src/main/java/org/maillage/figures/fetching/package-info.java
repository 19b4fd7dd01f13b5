/// Fetching what institutions publish: one address for each source, set by the operator, and no other.
@NullMarked
package org.maillage.figures.fetching;

import org.jspecify.annotations.NullMarked;
