/// When things happen: the dates that modules report, as pages and as addresses that calendars read.
///
/// Holds no date of its own. A calendar reads with the rights its owner has at that moment.
@ApplicationModule(
        displayName = "Agenda",
        allowedDependencies = {
            "site",
            "site::components",
            "base",
            "base::diary",
            "accounts",
            "accounts::links",
            "accounts::network",
            "convention"
        })
@NullMarked
package org.maillage.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
