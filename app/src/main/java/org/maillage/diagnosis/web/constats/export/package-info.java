/// The constats as a file, with what they rest on and what answers them.
@NullMarked
package org.maillage.diagnosis.web.constats.export;

import org.jspecify.annotations.NullMarked;
