/// The doorstep and the dashboard: the pages that put together what the other modules know. Its own data are what
/// people make of those: what they looked for, what they acknowledged.
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
            "base::subjects",
            "base::search",
            "base::tables",
            "territory",
            "accounts",
            "convention",
            "convention::contents",
            "diary",
            "plan",
            "plan::across",
            "partners"
        })
@NullMarked
package org.maillage.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
