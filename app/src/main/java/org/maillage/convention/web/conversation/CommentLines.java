package org.maillage.convention.web.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.Comment;
import org.maillage.convention.conversation.CommentThread;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.FrenchDates;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// Comments in the words of a page.
@Component
class CommentLines {

    private final Words words;
    private final Clock clock;

    CommentLines(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /// @param named anchor of the comment that the address names
    ThreadLine of(Space space, Subject object, CommentThread thread, String named) {
        return ThreadLine.of(
                of(space, object, thread.first()),
                thread.answers().stream().map(one -> of(space, object, one)).toList(),
                named);
    }

    CommentLine of(Space space, Subject object, Comment comment) {
        String address = address(space, object, comment);
        boolean open = object.hasPage();
        boolean own = comment.isBy(space);
        return new CommentLine(
                ConversationLink.anchor(comment.id()),
                comment.authorName(),
                moment(comment.writtenAt()),
                comment.edited() && comment.stands(),
                comment.body(),
                seenBy(comment),
                String.join(", ", comment.told()),
                withdrawn(space, comment),
                comment.withdrawal() == null ? "" : comment.withdrawal().reason(),
                open && comment.mayBeAnswered() ? address + "/reponse" : null,
                comment.mayEdit(space) ? address + "/modifier" : null,
                comment.mayWithdraw(space) && own ? address + "/retrait" : null,
                comment.mayWithdraw(space) && !own ? address + "/retrait" : null,
                comment.mayBringBack(space) ? address + "/retablissement" : null,
                comment.version());
    }

    static String address(Space space, Subject object, Comment comment) {
        return space.path(object.at(ConversationsController.INSIDE)) + "/"
                + comment.id().value();
    }

    /// "hier à 17 h 42".
    String moment(Instant at) {
        return FrenchDates.moment(at.atZone(FrenchDates.PARIS), LocalDate.now(clock));
    }

    String readers(Visibility visibility) {
        return words.say("comment.readers." + visibility.name());
    }

    String readers(CommentForm form) {
        return Typed.findChoice(Visibility.class, form.visibility())
                .map(this::readers)
                .orElse("");
    }

    private @Nullable String seenBy(Comment comment) {
        Visibility visibility = comment.readers().visibility();
        return visibility == Visibility.PARTNERS ? null : readers(visibility);
    }

    // Who may not bring it back learns that it was withdrawn, no more.
    private String withdrawn(Space space, Comment comment) {
        Comment.Withdrawal withdrawal = comment.withdrawal();
        if (withdrawal == null) {
            return "";
        }
        if (!comment.isBy(space) && !comment.mayBringBack(space)) {
            return "Commentaire retiré.";
        }
        String who = withdrawal.by().equals(space.member().person()) ? "vous" : withdrawal.byName();
        return "Retiré par " + who + ", " + moment(withdrawal.at()) + ".";
    }
}
