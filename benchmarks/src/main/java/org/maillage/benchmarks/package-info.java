/// The coverage engine beside its peers, in one run on one machine: how long each takes, and whether they agree.
@NullMarked
package org.maillage.benchmarks;

import org.jspecify.annotations.NullMarked;
