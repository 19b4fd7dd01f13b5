package org.maillage.convention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalEntry;
import org.maillage.base.journal.JournalFilter;
import org.maillage.site.components.Change;

/// What changed in a stretch of time, object by object, for who is told of it later: the words and the sight of
/// [Histories].
public interface RecentChanges {

    /// All changes that a filter keeps and the member may read, latest first.
    List<Changed> of(Space space, JournalFilter filter);

    /// How objects of one kind are called and where they are read, those that the member may see.
    Map<UUID, Named> names(Space space, String kind, Collection<UUID> objects);

    /// "3 actions".
    String counted(String kind, int count);

    /// Words that lead somewhere.
    record Named(String label, String path) {}

    /// What was done to one object at once.
    ///
    /// @param kind of the object, such as `note`
    /// @param about the object it belongs to, or itself: the action of a note
    /// @param verb "a ajouté", "a modifié"
    /// @param object "l’action"
    /// @param name of the object, leading to it
    /// @param text what was written, when the object is words of somebody: a news, a comment
    /// @param deedPath where all that was done together is read
    record Changed(
            JournalEntry.Deed deed,
            Instant at,
            String who,
            String kind,
            UUID subject,
            UUID about,
            String verb,
            String object,
            Named name,
            @Nullable String text,
            List<Change.Difference> differences,
            String deedPath) {

        public boolean isNew() {
            return verb.equals("a ajouté");
        }
    }
}
