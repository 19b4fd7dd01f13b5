/// Figures turned into what people read: words, sentences, classes of a map. Plain computation, no database, no page.
@NullMarked
package org.maillage.diagnosis.portrait;

import org.jspecify.annotations.NullMarked;
