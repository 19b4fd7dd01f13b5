/// A room proposes from its phones, ranks, and what it says becomes constats.
@NamedInterface("workshop")
@NullMarked
package org.maillage.diagnosis.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
