/// The programs that the engine is measured beside, each asked in the best way it offers.
@NullMarked
package org.maillage.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
