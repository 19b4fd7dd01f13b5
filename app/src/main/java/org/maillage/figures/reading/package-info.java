/// Reading what institutions publish: one pass over a text of any size, cut to a territory on the way. A file is
/// taken whole or refused with every place where it is wrong. One package, though it is a large one:
/// [FigureFiles] is its only door, and every step behind it stays closed.
@NullMarked
package org.maillage.figures.reading;

import org.jspecify.annotations.NullMarked;
