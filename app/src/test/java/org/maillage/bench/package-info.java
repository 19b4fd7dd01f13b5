/// Measures, run by `./maillage bench`, never by the tests: ratios within one run, with a digest of what was answered.
@NullMarked
package org.maillage.bench;

import org.jspecify.annotations.NullMarked;
