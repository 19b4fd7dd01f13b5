/// What exists for families: structures, the services they give, and who keeps their sheets true.
///
/// All of it belongs to the instance. A convention reads what lies in its territory, and its coordination keeps it.
@ApplicationModule(
        displayName = "Annuaire",
        allowedDependencies = {
            "shared",
            "site",
            "site::components",
            "base",
            "base::attention",
            "base::diary",
            "base::intake",
            "base::jobs",
            "base::journal",
            "base::mail",
            "base::reading",
            "base::search",
            "base::subjects",
            "base::tables",
            "territory",
            "territory::drawing",
            "figures",
            "accounts",
            "accounts::links",
            "accounts::network",
            "convention",
            "convention::contents",
            "convention::conversation",
            "convention::files",
            "convention::imports",
            "convention::restoring"
        })
@NullMarked
package org.maillage.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
