package org.maillage.convention.web.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.Comment;
import org.maillage.convention.conversation.Conversations;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own words, changed.
@Controller
@RequestMapping("/espace/{convention}" + ConversationsController.INSIDE + "/{kind}/{subject}/{comment}/modifier")
class CommentController {

    private final ConversationDesk desk;
    private final Conversations conversations;
    private final CommentChoices choices;
    private final CommentLines lines;

    CommentController(ConversationDesk desk, Conversations conversations, CommentChoices choices, CommentLines lines) {
        this.desk = desk;
        this.conversations = conversations;
        this.choices = choices;
        this.lines = lines;
    }

    @GetMapping
    ModelAndView show(
            Space space,
            @PathVariable String kind,
            @PathVariable UUID subject,
            @PathVariable UUID comment,
            Opening opening) {
        Subject object = desk.getSubject(space, kind, subject);
        Comment own = desk.getOwn(space, object, comment);
        return show(space, object, own, Filled.fresh(opening.on(CommentForm.of(own))));
    }

    @PostMapping
    ModelAndView save(
            Space space,
            @PathVariable String kind,
            @PathVariable UUID subject,
            @PathVariable UUID comment,
            @ModelAttribute("form") CommentForm form,
            RedirectAttributes redirect) {
        Subject object = desk.getSubject(space, kind, subject);
        Comment own = desk.getOwn(space, object, comment);
        var draft = form.toDraft(space, answered(space, object, own));
        return switch (conversations.edit(space, object, own.id(), form.version(), draft)) {
            case Saved.Done() -> {
                Flash.say(redirect, "Commentaire modifié.");
                yield Answers.goTo(CommentWay.to(space, object, own.id()));
            }
            case Saved.Refused(String field, String sentence) ->
                show(space, object, own, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile other -> overtaken(desk.getOwn(space, object, comment), form, other);
        };
    }

    private ModelAndView overtaken(Comment fresh, CommentForm mine, Saved.ChangedMeanwhile other) {
        CommentForm theirs = CommentForm.of(fresh);
        var fields = new Conflict.Fields()
                .add("Commentaire", theirs.body(), mine.body(), "body")
                .add("Qui le lit", lines.readers(theirs), lines.readers(mine), "visibility");
        return new Overtaken<>(mine, theirs, Conflict.of(other.by(), other.at(), "Votre commentaire", fields)).answer();
    }

    private ModelAndView show(Space space, Subject object, Comment own, Filled<CommentForm> filled) {
        var page = new CommentFormPage(
                "Modifier votre commentaire",
                CommentWay.crumbs(space, object),
                null,
                filled,
                choices.ofEdition(space, answered(space, object, own), filled.form()),
                CommentLines.address(space, object, own) + "/modifier",
                CommentWay.to(space, object, own.id()),
                "Enregistrer");
        return filled.on("convention/comment-form", page);
    }

    private @Nullable Comment answered(Space space, Subject object, Comment own) {
        return own.answersTo() == null ? null : conversations.getComment(space, object, own.answersTo());
    }
}
