/// Reading what institutions publish: one pass over a text of any size, cut to a territory on the way. A file is taken
/// whole or refused with every place where it is wrong.
@NullMarked
package org.maillage.figures.reading;

import org.jspecify.annotations.NullMarked;
