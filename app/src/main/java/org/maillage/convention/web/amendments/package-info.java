/// The avenants of a convention: prepared, compared, adopted.
@NullMarked
package org.maillage.convention.web.amendments;

import org.jspecify.annotations.NullMarked;
