package org.maillage.base.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;

/// One change of what an object lets see.
///
/// @param id of the entry that tells it
record SightChange(long id, JournalEntry.Deed deed, UUID object, Reach before, Reach after) {

    /// @param institution the one that alone sees it, or null
    record Reach(Visibility visibility, @Nullable UUID institution) {

        /// What did not change is not written: an institution alone says that it is one institution's, and a visibility
        /// alone that there was none.
        static Reach of(@Nullable String visibility, @Nullable String institution) {
            return new Reach(
                    visibility == null ? Visibility.INSTITUTION : Visibility.ofCode(visibility),
                    institution == null ? null : UUID.fromString(institution));
        }

        boolean covers(Sight sight) {
            return sight.covers(visibility, institution);
        }
    }
}
