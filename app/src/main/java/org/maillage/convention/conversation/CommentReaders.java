package org.maillage.convention.conversation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;

/// Who reads a comment, of those who see its object: all of them, the coordination, or one institution alone.
///
/// @param institution the one that alone reads it, or null
public record CommentReaders(
        Visibility visibility, @Nullable OrganisationId institution) {

    public static final CommentReaders ALL = new CommentReaders(Visibility.PARTNERS, null);

    /// Whom one may address: never readers among whom one is not, nor more than read what one answers.
    ///
    /// @param answered null when the comment answers none
    public static List<CommentReaders> openTo(Space space, @Nullable CommentReaders answered) {
        return Arrays.stream(Visibility.values())
                .filter(one -> one != Visibility.PUBLIC)
                .map(one -> new CommentReaders(
                        one, one == Visibility.INSTITUTION ? space.member().institution() : null))
                .filter(one -> one.isCoveredBy(space.sight()))
                .filter(one -> answered == null || answered.mayBeAnsweredTo(one))
                .toList();
    }

    boolean isCoveredBy(Sight sight) {
        return sight.covers(visibility, institution == null ? null : institution.value());
    }

    // One answers what one reads: an institution that answers the coordination speaks to its own coordinators.
    private boolean mayBeAnsweredTo(CommentReaders answer) {
        return switch (visibility) {
            case PUBLIC, PARTNERS -> true;
            case COORDINATORS -> answer.visibility != Visibility.PARTNERS;
            case INSTITUTION -> equals(answer);
        };
    }
}
