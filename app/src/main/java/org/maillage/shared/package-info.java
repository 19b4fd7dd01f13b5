/// Immutable values that every module may use: no helper, no framework, no business rule.
@ApplicationModule(
        displayName = "Shared values",
        allowedDependencies = {})
@NullMarked
package org.maillage.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
