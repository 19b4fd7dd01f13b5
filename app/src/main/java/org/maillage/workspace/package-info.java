/// The doorstep and the dashboard: the pages that put together what the other modules know. Holds no data of its own.
@ApplicationModule(
        displayName = "Espace de travail",
        allowedDependencies = {
            "shared",
            "site",
            "site::components",
            "base",
            "base::attention",
            "base::diary",
            "base::jobs",
            "base::journal",
            "base::mail",
            "base::notices",
            "base::search",
            "base::tables",
            "territory",
            "accounts",
            "convention",
            "plan",
            "plan::across",
            "partners"
        })
@NullMarked
package org.maillage.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
