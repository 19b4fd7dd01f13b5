package org.maillage.convention.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;

/// A comment as it is written.
///
/// @param answersTo the comment it answers, or null
/// @param told those to be told of it, as ticked
/// @param writtenAt null for now
public record CommentDraft(
        @Nullable CommentId answersTo,
        String body,
        CommentReaders readers,
        List<PersonId> told,
        @Nullable Instant writtenAt) {

    public CommentDraft {
        told = List.copyOf(told);
    }
}
