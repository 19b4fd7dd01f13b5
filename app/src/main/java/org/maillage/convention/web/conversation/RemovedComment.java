package org.maillage.convention.web.conversation;

import java.util.Map;
import java.util.Optional;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.Comment;
import org.maillage.convention.conversation.CommentId;
import org.maillage.convention.conversation.Conversations;
import org.maillage.convention.subjects.Subject;
import org.maillage.convention.subjects.Subjects;
import org.maillage.site.Deletion;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;

/// A comment that was withdrawn while its author was changing it, or while somebody was answering it.
@Component
class RemovedComment implements RemovedParts {

    private static final String PATTERN =
            "/espace/{convention}" + ConversationsController.INSIDE + "/{kind}/{subject}/{comment}/";

    private final Subjects subjects;
    private final Conversations conversations;

    RemovedComment(Subjects subjects, Conversations conversations) {
        this.subjects = subjects;
        this.conversations = conversations;
    }

    @Override
    public Optional<Deletion> find(Space space, String pattern, Map<String, String> variables) {
        if (!pattern.startsWith(PATTERN)) {
            return Optional.empty();
        }
        Optional<CommentId> comment = Typed.findId(variables.getOrDefault("comment", ""), CommentId::new);
        return Typed.findId(variables.getOrDefault("subject", ""), id -> id)
                .flatMap(subject -> subjects.findSubject(space, variables.getOrDefault("kind", ""), subject))
                .flatMap(object -> comment.flatMap(id -> conversations.findComment(space, object, id))
                        .flatMap(found -> told(space, object, found)));
    }

    private static Optional<Deletion> told(Space space, Subject object, Comment comment) {
        return Optional.ofNullable(comment.withdrawal())
                .map(withdrawal -> new Deletion(
                        comment.isBy(space) ? "Votre commentaire a été retiré" : "Ce commentaire a été retiré",
                        withdrawal.byName(),
                        withdrawal.at(),
                        comment.mayBringBack(space)
                                ? CommentLines.address(space, object, comment) + "/retablissement"
                                : null,
                        "",
                        CommentWay.to(space, object)));
    }
}
