/// Tools of the house, and the words every tool needs: who acts ([org.maillage.base.Actor]), who may see
/// ([org.maillage.base.Visibility], [org.maillage.base.Sight]).
///
/// Each tool is a package of its own, opened to the modules that name it: journal, mail, attention, reading, intake,
/// tables. The
/// embedded database is a nested module that nobody names.
@ApplicationModule(
        displayName = "Tools of the house",
        allowedDependencies = {"shared", "site", "site::components", "base.database"})
@NullMarked
package org.maillage.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
