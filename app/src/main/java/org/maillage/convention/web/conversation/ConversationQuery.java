package org.maillage.convention.web.conversation;

import java.util.Optional;
import org.maillage.convention.conversation.CommentId;
import org.maillage.site.Typed;

/// Where in a conversation one reads, as the address says it.
///
/// @param page from 1
/// @param commentaire id of the comment to show, on whichever page it stands
public record ConversationQuery(Integer page, String commentaire) {

    static final ConversationQuery START = new ConversationQuery(1, "");

    public ConversationQuery {
        page = page == null ? 1 : Math.max(1, page);
        commentaire = Typed.text(commentaire);
    }

    Optional<CommentId> findComment() {
        return Typed.findId(commentaire, CommentId::new);
    }
}
