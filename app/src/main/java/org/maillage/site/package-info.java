/// The frame every page stands in: layout data, forms, security chain, error pages, assets and the one clock.
///
/// Holds no business word: a module that knows where the visitor is puts a [org.maillage.site.Place]
/// on the request, and the layout draws it.
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"shared"})
@NullMarked
package org.maillage.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
