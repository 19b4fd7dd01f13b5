/// How an object comes back to what its history says. The journal knows what every row was; only the module that owns
/// an object knows what of it may come back, for whom, and by which of its own rules: it supplies a
/// [org.maillage.convention.restoring.Restorable].
@NamedInterface("restoring")
@NullMarked
package org.maillage.convention.restoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
