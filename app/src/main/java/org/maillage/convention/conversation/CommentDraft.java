package org.maillage.convention.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;

/// A comment as it is written.
///
/// @param answersTo the comment it answers, or null
/// @param told those to be told of it, as ticked
public record CommentDraft(@Nullable CommentId answersTo, String body, CommentReaders readers, List<PersonId> told) {

    public CommentDraft {
        told = List.copyOf(told);
    }
}
