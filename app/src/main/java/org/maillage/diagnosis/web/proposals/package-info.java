/// Constats that figures propose, and their taking.
@NullMarked
package org.maillage.diagnosis.web.proposals;

import org.jspecify.annotations.NullMarked;
