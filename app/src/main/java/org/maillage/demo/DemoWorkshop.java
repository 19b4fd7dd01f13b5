package org.maillage.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.ConstatKind;

/// An entry of `ateliers.yaml`: a workshop that was held.
///
/// @param theme key, or none for several themes
/// @param area key, or none for the whole territory
/// @param by key of the person who prepared it
record DemoWorkshop(
        String title,
        String question,
        @Nullable String theme,
        @Nullable String area,
        String by,
        List<DemoIdea> ideas) {

    /// @param points phones that chose it
    /// @param sameAs place in the list of the one it says the same as
    record DemoIdea(
            String wording,
            @Nullable ConstatKind kind,
            int points,
            @Nullable Integer sameAs,
            boolean refused) {}
}
