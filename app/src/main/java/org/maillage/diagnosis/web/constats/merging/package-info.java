/// Joining constats that say the same.
@NullMarked
package org.maillage.diagnosis.web.constats.merging;

import org.jspecify.annotations.NullMarked;
