package org.maillage.convention.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Space;

/// What a member said about an object.
///
/// @param answersTo the comment it answers, or null
/// @param edited whether its words changed since it was written
/// @param body empty when it was withdrawn and who asks may not read it any more
/// @param told names of those its author asked to be told
/// @param withdrawal null while it stands
public record Comment(
        CommentId id,
        @Nullable CommentId answersTo,
        PersonId author,
        String authorName,
        Instant writtenAt,
        boolean edited,
        String body,
        CommentReaders readers,
        List<String> told,
        @Nullable Withdrawal withdrawal,
        int version) {

    public Comment {
        told = List.copyOf(told);
    }

    /// @param reason of the coordination; empty when its author withdrew it
    public record Withdrawal(PersonId by, String byName, Instant at, String reason) {}

    public boolean stands() {
        return withdrawal == null;
    }

    public boolean isBy(Space space) {
        return author.equals(space.member().person());
    }

    /// One answers a comment, not an answer.
    public boolean mayBeAnswered() {
        return stands() && answersTo == null;
    }

    public boolean mayEdit(Space space) {
        return stands() && isBy(space);
    }

    public boolean mayWithdraw(Space space) {
        return stands() && (isBy(space) || mayModerate(space));
    }

    /// Its author brings back what its author withdrew, the coordination what the coordination did.
    public boolean mayBringBack(Space space) {
        return withdrawal != null && (isWithdrawnByAuthor() ? isBy(space) : mayModerate(space));
    }

    /// Who reads what it said: of what the coordination withdrew, its author and the coordination.
    boolean mayRead(Space space) {
        return stands() || isBy(space) || mayBringBack(space);
    }

    public boolean isWithdrawnByAuthor() {
        return withdrawal != null && withdrawal.by().equals(author);
    }

    static boolean mayModerate(Space space) {
        return space.rights().mayCoordinate();
    }
}
