package org.maillage.convention.web.conversation;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.Comment;
import org.maillage.convention.conversation.CommentId;
import org.maillage.convention.conversation.Conversations;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Answering a comment, under what it says.
@Controller
@RequestMapping("/espace/{convention}" + ConversationsController.INSIDE + "/{kind}/{subject}/{comment}/reponse")
class AnswerController {

    private final ConversationDesk desk;
    private final Conversations conversations;
    private final CommentLines lines;
    private final CommentChoices choices;

    AnswerController(ConversationDesk desk, Conversations conversations, CommentLines lines, CommentChoices choices) {
        this.desk = desk;
        this.conversations = conversations;
        this.lines = lines;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView show(
            Space space,
            @PathVariable String kind,
            @PathVariable UUID subject,
            @PathVariable UUID comment,
            Opening opening) {
        Subject object = desk.getOpen(space, kind, subject);
        Comment answered = desk.getAnswerable(space, object, comment);
        return show(space, object, answered, Filled.fresh(opening.on(CommentForm.blank())));
    }

    @PostMapping
    ModelAndView write(
            Space space,
            @PathVariable String kind,
            @PathVariable UUID subject,
            @PathVariable UUID comment,
            @ModelAttribute("form") CommentForm form,
            RedirectAttributes redirect) {
        Subject object = desk.getOpen(space, kind, subject);
        Comment answered = desk.getAnswerable(space, object, comment);
        var id = new CommentId(UUID.randomUUID());
        if (conversations.write(space, object, id, form.toDraft(space, answered))
                instanceof Saved.Refused(String field, String sentence)) {
            return show(space, object, answered, Filled.refused(form, field, sentence));
        }
        Flash.say(redirect, "Réponse publiée.");
        return Answers.goTo(CommentWay.to(space, object, id));
    }

    private ModelAndView show(Space space, Subject object, Comment answered, Filled<CommentForm> filled) {
        var thread = conversations.getThread(space, object, answered.id());
        var page = new CommentFormPage(
                "Répondre à " + answered.authorName(),
                CommentWay.crumbs(space, object),
                lines.of(space, object, thread, "").withoutTools(),
                filled,
                choices.of(space, object, answered, filled),
                CommentLines.address(space, object, answered) + "/reponse",
                CommentWay.to(space, object, answered.id()),
                "Publier la réponse");
        return filled.on("convention/comment-form", page);
    }
}
