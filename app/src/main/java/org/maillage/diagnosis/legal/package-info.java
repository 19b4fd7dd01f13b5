/// What the law asks of a diagnosis of early childhood (CASF D.214-10-1, items 1 to 3), held against what is known.
@NullMarked
package org.maillage.diagnosis.legal;

import org.jspecify.annotations.NullMarked;
