package org.maillage.site.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of the history: who changed what, and when, in words.
///
/// @param subject the object changed, when the list mixes several, or null
/// @param what the verb, such as "a modifié la fiche"
public record Change(
        String who, String when, String what, @Nullable Link subject, List<Difference> differences) {

    /// @param before null when there was nothing
    /// @param after null when nothing is left
    public record Difference(
            String field, @Nullable String before, @Nullable String after) {}
}
