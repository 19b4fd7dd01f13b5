/// Where: communes, intercommunalités, quartiers and QPV, nested as a tree and shared by all conventions.
@ApplicationModule(
        displayName = "Territory",
        allowedDependencies = {"shared", "site", "base", "base::journal"})
@NullMarked
package org.maillage.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
