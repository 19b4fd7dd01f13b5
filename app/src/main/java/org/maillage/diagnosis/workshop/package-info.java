/// A room proposes from its phones, ranks, and what it says becomes constats.
@NullMarked
package org.maillage.diagnosis.workshop;

import org.jspecify.annotations.NullMarked;
