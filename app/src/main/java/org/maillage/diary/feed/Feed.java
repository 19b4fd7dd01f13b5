package org.maillage.diary.feed;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;

/// An address at which a calendar reads the dates of its owner. Its secret is known to who was shown it once.
///
/// @param lastReadAt to the hour; null while no calendar has come
public record Feed(
        FeedId id,
        PersonId owner,
        Contents contents,
        Instant madeAt,
        @Nullable Instant lastReadAt) {

    /// @param name by which the owner tells it from others: the device that reads it
    /// @param convention the one all of which is read; null for what concerns the owner in all of theirs
    /// @param leftOut keys of the kinds of dates it does without
    public record Contents(String name, @Nullable ConventionId convention, Set<String> leftOut) {

        public Contents {
            leftOut = Set.copyOf(leftOut);
        }
    }
}
