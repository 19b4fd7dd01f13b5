/// Hours said in French.
@NullMarked
package org.maillage.directory.hours.words;

import org.jspecify.annotations.NullMarked;
