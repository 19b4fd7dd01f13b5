/// Straight lines, where no streets are known: times are those of a stated detour, and results say so.
@NullMarked
package org.maillage.engine.line;

import org.jspecify.annotations.NullMarked;
