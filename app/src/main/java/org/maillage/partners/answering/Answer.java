package org.maillage.partners.answering;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.Mood;
import org.maillage.plan.Progress;

/// What a partner says of an action on its page.
///
/// @param progressRead what the page showed, so that only what was changed by hand is written
/// @param ticked steps that were open on the page and are done now
/// @param unticked steps that were done on the page and are open now
public record Answer(
        Progress progressRead,
        Progress progress,
        @Nullable Mood mood,
        String words,
        Set<UUID> ticked,
        Set<UUID> unticked) {

    public Answer {
        ticked = Set.copyOf(ticked);
        unticked = Set.copyOf(unticked);
    }

    boolean saysNothing() {
        return words.isEmpty() && progress == progressRead && ticked.isEmpty() && unticked.isEmpty();
    }

    /// A mood alone would be a note that says nothing.
    boolean lacksWords() {
        return mood != null && words.isEmpty();
    }

    boolean changesProgress() {
        return progress != progressRead;
    }
}
