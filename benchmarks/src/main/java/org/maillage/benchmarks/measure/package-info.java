/// How a measure is taken and told.
@NullMarked
package org.maillage.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
