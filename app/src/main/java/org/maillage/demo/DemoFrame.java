package org.maillage.demo;

import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.HeadingId;

/// A convention once written, with what its plan will name by key.
///
/// @param themes by code
record DemoFrame(ConventionId id, DemoKeys<ThemeId> themes, DemoKeys<HeadingId> headings) {

    DemoFrame(ConventionId id) {
        this(id, new DemoKeys<>("le thème"), new DemoKeys<>("le sous-thème"));
    }
}
