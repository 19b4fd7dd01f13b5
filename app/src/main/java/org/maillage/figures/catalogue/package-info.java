/// The catalogue of sources and indicators, read from text when the house starts: a mistake in it stops the start.
@NullMarked
package org.maillage.figures.catalogue;

import org.jspecify.annotations.NullMarked;
