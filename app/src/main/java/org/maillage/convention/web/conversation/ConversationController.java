package org.maillage.convention.web.conversation;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
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

/// What is said about one object, and saying more.
@Controller
@RequestMapping("/espace/{convention}" + ConversationsController.INSIDE + "/{kind}/{subject}")
class ConversationController {

    private static final String VIEW = "convention/conversation";

    private final ConversationDesk desk;
    private final Conversations conversations;
    private final ConversationPages pages;

    ConversationController(ConversationDesk desk, Conversations conversations, ConversationPages pages) {
        this.desk = desk;
        this.conversations = conversations;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(
            Space space,
            @PathVariable String kind,
            @PathVariable UUID subject,
            ConversationQuery query,
            Opening opening) {
        Subject object = desk.getSubject(space, kind, subject);
        return Answers.page(VIEW, pages.pageOf(space, object, query, Filled.fresh(opening.on(CommentForm.blank()))));
    }

    @PostMapping
    ModelAndView write(
            Space space,
            @PathVariable String kind,
            @PathVariable UUID subject,
            @ModelAttribute("form") CommentForm form,
            RedirectAttributes redirect) {
        Subject object = desk.getOpen(space, kind, subject);
        var id = new CommentId(UUID.randomUUID());
        if (conversations.write(space, object, id, form.toDraft(space, null))
                instanceof Saved.Refused(String field, String sentence)) {
            Filled<CommentForm> refused = Filled.refused(form, field, sentence);
            return refused.on(VIEW, pages.pageOf(space, object, ConversationQuery.START, refused));
        }
        Flash.say(redirect, "Commentaire publié.");
        return Answers.goTo(CommentWay.to(space, object, id));
    }
}
