/// The figures that support a constat.
@NullMarked
package org.maillage.diagnosis.web.constats.evidence;

import org.jspecify.annotations.NullMarked;
