package org.maillage.convention.web.conversation;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;

/// What is said about one object, the latest thread first, with the form that says more.
///
/// @param count how many comments stand
public record ConversationPage(
        Space space,
        Subject object,
        int count,
        List<ThreadLine> threads,
        Pager pager,
        Filled<CommentForm> filled,
        CommentFields fields) {

    public CommentForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }

    public String title() {
        return "Conversation\u00a0: " + object.label();
    }

    public List<Link> crumbs() {
        var all = new Link("Conversations", space.path(ConversationsController.INSIDE));
        return List.of(all, new Link(object.label(), isOpen() ? space.path(object.path()) : null));
    }

    public String subtitle() {
        return switch (count) {
            case 0 -> "Pas encore de commentaire";
            case 1 -> "1\u00a0commentaire";
            default -> count + "\u00a0commentaires";
        };
    }

    /// What was removed has no page any more; nothing new is said about it.
    public boolean isOpen() {
        return object.hasPage();
    }

    public String action() {
        return space.path(object.at(ConversationsController.INSIDE));
    }
}
