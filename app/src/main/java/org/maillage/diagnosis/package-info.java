/// What is lacking: the portrait of a territory in official figures, and what partners observe there before they
/// decide.
///
/// It knows nothing of what is decided: the plan says which enjeux and actions answer a constat
/// ([org.maillage.diagnosis.ConstatAnswers]).
@ApplicationModule(
        displayName = "Diagnostic",
        allowedDependencies = {
            "shared",
            "site",
            "site::components",
            "base",
            "base::attention",
            "base::journal",
            "base::jobs",
            "base::subjects",
            "base::search",
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
            "convention::restoring"
        })
@NullMarked
package org.maillage.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
