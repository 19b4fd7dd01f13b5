package org.maillage.diagnosis.web.workshops.ideas;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.site.Typed;

/// What a gesture is about: the ideas that are ticked, or the one whose own button was pressed.
///
/// @param one its id, or null when the button was of all that is ticked
record Ticked(@Nullable Set<String> ticked, @Nullable String one) {

    List<IdeaId> ideas() {
        Set<String> chosen = one != null ? Set.of(one) : ticked != null ? ticked : Set.of();
        return List.copyOf(Typed.findIds(chosen, IdeaId::new));
    }
}
