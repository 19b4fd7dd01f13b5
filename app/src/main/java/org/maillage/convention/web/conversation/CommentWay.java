package org.maillage.convention.web.conversation;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.CommentId;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.components.Link;

/// The way to a comment, and to the pages that stand under a conversation.
final class CommentWay {

    private CommentWay() {}

    static String to(Space space, Subject object) {
        return space.path(object.at(ConversationsController.INSIDE));
    }

    static String to(Space space, Subject object, CommentId comment) {
        return ConversationLink.pathOf(to(space, object), comment);
    }

    static List<Link> crumbs(Space space, Subject object) {
        return List.of(
                new Link("Conversations", space.path(ConversationsController.INSIDE)),
                new Link(object.label(), to(space, object)));
    }
}
