/// The article D.214-10-1 on screen, to be printed with the convention.
@NullMarked
package org.maillage.diagnosis.web.legal;

import org.jspecify.annotations.NullMarked;
