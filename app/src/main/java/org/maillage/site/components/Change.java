package org.maillage.site.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of the history: who changed what, and when, in words.
///
/// @param subject the object changed, when the list mixes several, or null
/// @param what the verb, such as "a modifié la fiche"
/// @param back where the object can be brought back to what it was before, or null
public record Change(
        String who,
        String when,
        String what,
        @Nullable Link subject,
        List<Difference> differences,
        @Nullable String back) {

    public Change(String who, String when, String what, @Nullable Link subject, List<Difference> differences) {
        this(who, when, what, subject, differences, null);
    }

    /// @param before null when there was nothing
    /// @param after null when nothing is left
    /// @param back where the value before can be brought back, or null
    public record Difference(
            String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String back) {

        public Difference(String field, @Nullable String before, @Nullable String after) {
            this(field, before, after, null);
        }
    }
}
