/// The frame of everything a convention holds: parties, period, themes, and the members of its space with
/// what each may see and do.
///
/// [org.maillage.convention.Rights] is the one policy of the house: it says no unless a rule says yes.
@ApplicationModule(
        displayName = "Convention",
        allowedDependencies = {
            "shared",
            "site",
            "site::components",
            "base",
            "base::intake",
            "base::jobs",
            "base::files",
            "base::journal",
            "base::subjects",
            "base::search",
            "base::reading",
            "base::attention",
            "base::mail",
            "base::notices",
            "base::tables",
            "territory",
            "territory::boundaries",
            "territory::faults",
            "territory::drawing",
            "accounts"
        })
@NullMarked
package org.maillage.convention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
