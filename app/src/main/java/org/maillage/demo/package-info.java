/// The demonstration: reads the files of the `demo` folder and writes them through the doors of the other modules,
/// as people would. Only the profile `demo` loads it, and nothing depends on it.
@ApplicationModule(
        displayName = "Démonstration",
        allowedDependencies = {
            "shared",
            "site",
            "base",
            "territory",
            "figures",
            "accounts",
            "convention",
            "directory",
            "directory::followup",
            "directory::parts",
            "directory::team",
            "directory::networks",
            "directory::professionals",
            "convention::conversation",
            "convention::subjects",
            "diagnosis",
            "diagnosis::workshop",
            "plan",
            "workspace"
        })
@NullMarked
package org.maillage.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
