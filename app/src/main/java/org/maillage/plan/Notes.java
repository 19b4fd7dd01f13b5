package org.maillage.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;

/// The news of actions. The action is the one whose sheet was read.
public interface Notes {

    /// @param writtenOn null for today
    record Draft(@Nullable LocalDate writtenOn, @Nullable Mood mood, String body, ActionDraft.SeenBy seenBy) {}

    /// The latest news of a convention, about actions one may see.
    List<News> listLatest(ConventionId convention, Sight sight, int limit);

    record News(Note note, ActionName action) {}

    /// @param author null when nobody is known to have written it, as after an import
    Created<NoteId> write(ConventionId convention, ActionId action, @Nullable PersonId author, Draft draft);

    /// One edits one's own words only: those of another are refused.
    Saved edit(ConventionId convention, ActionId action, NoteId note, int version, PersonId author, Draft draft);

    /// Whether this person wrote this note, even if it was removed since.
    boolean isBy(ConventionId convention, NoteId note, PersonId author);

    Saved remove(ConventionId convention, ActionId action, NoteId note, int version);

    void restore(ConventionId convention, ActionId action, NoteId note);
}
