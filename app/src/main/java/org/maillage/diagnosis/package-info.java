/// What is lacking: the portrait of a territory in official figures, and what partners observe there.
@ApplicationModule(
        displayName = "Diagnostic",
        allowedDependencies = {
            "shared",
            "site",
            "site::components",
            "base",
            "base::journal",
            "territory",
            "territory::drawing",
            "figures",
            "convention"
        })
@NullMarked
package org.maillage.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
