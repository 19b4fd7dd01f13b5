/// Constats that figures propose: an area that departs from the whole by more than a chosen threshold.
@NullMarked
package org.maillage.diagnosis.proposals;

import org.jspecify.annotations.NullMarked;
