/// Constats as the tools of the house change them: brought back from their history, given files.
@NullMarked
package org.maillage.diagnosis.restoring;

import org.jspecify.annotations.NullMarked;
