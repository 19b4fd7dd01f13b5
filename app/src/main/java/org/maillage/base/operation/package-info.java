/// What the person who runs Maillage touches: the environment variables of one name space, and one plain sentence when
/// a start fails.
@ApplicationModule(
        displayName = "Exploitation",
        allowedDependencies = {})
@NullMarked
package org.maillage.base.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
