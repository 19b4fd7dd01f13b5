/// From the lines of editions to figures of areas: sums, shares and means, with what they rest on. Plain arithmetic.
@NullMarked
package org.maillage.figures.reckoning;

import org.jspecify.annotations.NullMarked;
