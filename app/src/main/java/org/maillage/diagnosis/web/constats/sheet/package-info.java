/// One constat, with all that is known of it.
@NullMarked
package org.maillage.diagnosis.web.constats.sheet;

import org.jspecify.annotations.NullMarked;
