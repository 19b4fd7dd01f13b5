package org.maillage.convention.web.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.Comment;
import org.maillage.convention.conversation.CommentDraft;
import org.maillage.convention.conversation.CommentReaders;
import org.maillage.site.Typed;

/// A comment as it was typed.
///
/// @param visibility empty for the widest one may choose; a comment for one institution is for one's own
/// @param told ids of the people ticked
public record CommentForm(String body, String visibility, List<String> told, Integer version) {

    public CommentForm {
        body = Typed.text(body);
        visibility = Typed.text(visibility);
        told = Typed.choices(told);
        version = version == null ? 0 : version;
    }

    static CommentForm blank() {
        return new CommentForm("", "", List.of(), 0);
    }

    static CommentForm of(Comment comment) {
        return new CommentForm(comment.body(), comment.readers().visibility().name(), List.of(), comment.version());
    }

    boolean isFor(CommentReaders readers) {
        return readers.visibility().name().equals(visibility);
    }

    /// @param answered the comment it answers, or null
    CommentDraft toDraft(Space space, @Nullable Comment answered) {
        return new CommentDraft(
                answered == null ? null : answered.id(),
                body,
                readers(space, answered),
                List.copyOf(Typed.findIds(told, PersonId::new)),
                null);
    }

    private CommentReaders readers(Space space, @Nullable Comment answered) {
        List<CommentReaders> open = CommentReaders.openTo(space, answered == null ? null : answered.readers());
        return visibility.isEmpty()
                ? open.getFirst()
                : open.stream().filter(this::isFor).findFirst().orElse(new CommentReaders(Visibility.PUBLIC, null));
    }
}
