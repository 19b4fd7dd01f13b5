package org.maillage.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;

/// News of an action: what happened, how it is faring.
///
/// @param author null when nobody is known to have written it, as after an import
/// @param authorName as it reads, or empty
public record Note(
        NoteId id,
        LocalDate writtenOn,
        @Nullable PersonId author,
        String authorName,
        @Nullable Mood mood,
        String body,
        ActionDraft.SeenBy seenBy,
        int version) {

    public boolean isBy(PersonId person) {
        return person.equals(author);
    }
}
