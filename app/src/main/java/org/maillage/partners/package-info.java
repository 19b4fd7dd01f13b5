/// What partners are asked and what they answer: news asked by mail of those in charge of actions, and the one page
/// that a mail opens without account.
@ApplicationModule(
        displayName = "Partenaires",
        allowedDependencies = {
            "site",
            "site::components",
            "base",
            "base::journal",
            "base::subjects",
            "base::search",
            "base::attention",
            "base::diary",
            "base::mail",
            "base::notices",
            "accounts",
            "accounts::links",
            "accounts::network",
            "convention",
            "convention::contents",
            "convention::imports",
            "plan",
            "plan::fiche"
        })
@NullMarked
package org.maillage.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
