/// What is decided: enjeux by theme, the actions that answer them, and the news of each.
@ApplicationModule(
        displayName = "Plan d’actions",
        allowedDependencies = {
            "shared",
            "site",
            "site::components",
            "base",
            "base::files",
            "base::journal",
            "base::subjects",
            "base::search",
            "base::attention",
            "base::notices",
            "base::diary",
            "base::intake",
            "base::fiches",
            "base::reading",
            "base::tables",
            "territory",
            "accounts",
            "convention",
            "directory",
            "diagnosis",
            "convention::contents",
            "convention::conversation",
            "convention::files",
            "convention::imports",
            "convention::restoring"
        })
@NullMarked
package org.maillage.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
