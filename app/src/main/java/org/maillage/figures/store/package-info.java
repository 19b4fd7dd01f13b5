/// Keeping editions: lines go by COPY, in the one transaction in which their file is read.
@NullMarked
package org.maillage.figures.store;

import org.jspecify.annotations.NullMarked;
