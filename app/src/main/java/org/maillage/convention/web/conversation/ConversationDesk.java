package org.maillage.convention.web.conversation;

import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.Comment;
import org.maillage.convention.conversation.CommentId;
import org.maillage.convention.conversation.Conversations;
import org.maillage.convention.subjects.Subject;
import org.maillage.convention.subjects.Subjects;
import org.maillage.site.Forbidden;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// Finds the object and the comment an address names, and asks what who stands there may do.
@Component
class ConversationDesk {

    private static final String COMMENT = "comment";
    private static final String REMOVED =
            "Cet élément a été retiré\u00a0: sa conversation se lit encore, on n’y écrit plus.";
    private static final String OWN_WORDS = "On ne modifie que les commentaires que l’on a écrits.";
    private static final String WITHDRAWING =
            "Seules la personne qui l’a écrit et la coordination de la convention peuvent retirer un commentaire.";
    private static final String BRINGING_BACK = "Un commentaire n’est rétabli que par qui l’a retiré.";

    private final Subjects subjects;
    private final Conversations conversations;

    ConversationDesk(Subjects subjects, Conversations conversations) {
        this.subjects = subjects;
        this.conversations = conversations;
    }

    /// A comment is answered where it stands: it has no conversation of its own.
    Subject getSubject(Space space, String kind, UUID id) {
        Subject object = subjects.getSubject(space, kind, id);
        if (object.kind().equals(COMMENT)) {
            throw NotFound.of("Conversation", id);
        }
        return object;
    }

    /// What was removed has no page any more; nothing new is said about it.
    Subject getOpen(Space space, String kind, UUID id) {
        Subject object = getSubject(space, kind, id);
        if (!object.hasPage()) {
            throw new Forbidden(REMOVED);
        }
        return object;
    }

    Comment getComment(Space space, Subject object, UUID id) {
        return conversations.getComment(space, object, new CommentId(id));
    }

    Comment getAnswerable(Space space, Subject object, UUID id) {
        Comment comment = getComment(space, object, id);
        if (!comment.mayBeAnswered()) {
            throw NotFound.of("Comment", id);
        }
        return comment;
    }

    /// What was withdrawn is not there to be changed.
    Comment getOwn(Space space, Subject object, UUID id) {
        Comment comment = getStanding(space, object, id);
        if (!comment.mayEdit(space)) {
            throw new Forbidden(OWN_WORDS);
        }
        return comment;
    }

    Comment getToWithdraw(Space space, Subject object, UUID id) {
        Comment comment = getStanding(space, object, id);
        if (!comment.mayWithdraw(space)) {
            throw new Forbidden(WITHDRAWING);
        }
        return comment;
    }

    Comment getToBringBack(Space space, Subject object, UUID id) {
        Comment comment = getComment(space, object, id);
        if (!comment.mayBringBack(space)) {
            throw new Forbidden(BRINGING_BACK);
        }
        return comment;
    }

    private Comment getStanding(Space space, Subject object, UUID id) {
        Comment comment = getComment(space, object, id);
        if (!comment.stands()) {
            throw NotFound.of("Comment", id);
        }
        return comment;
    }
}
