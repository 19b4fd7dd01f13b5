/// What is known in numbers: official figures as their producers publish them, the catalogue of indicators made of
/// them, and their carriage from IRIS to the areas people speak of.
@ApplicationModule(
        displayName = "Chiffres",
        allowedDependencies = {"shared", "site", "base", "base::journal", "territory"})
@NullMarked
package org.maillage.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
