package org.maillage.convention.web.conversation;

import java.util.List;
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
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Withdrawing a comment: by its author in one gesture, by the coordination with a reason that its author reads.
@Controller
@RequestMapping("/espace/{convention}" + ConversationsController.INSIDE + "/{kind}/{subject}/{comment}")
class WithdrawalController {

    private static final String OUTDATED =
            "Ce commentaire a changé depuis que la page est ouverte\u00a0: rien n’a été fait.";

    private final ConversationDesk desk;
    private final Conversations conversations;
    private final CommentLines lines;

    WithdrawalController(ConversationDesk desk, Conversations conversations, CommentLines lines) {
        this.desk = desk;
        this.conversations = conversations;
        this.lines = lines;
    }

    @GetMapping("/retrait")
    ModelAndView show(Space space, @PathVariable String kind, @PathVariable UUID subject, @PathVariable UUID comment) {
        Subject object = desk.getSubject(space, kind, subject);
        Comment found = desk.getToWithdraw(space, object, comment);
        return show(space, object, found, Filled.fresh(new WithdrawalForm("", found.version())));
    }

    @PostMapping("/retrait")
    ModelAndView withdraw(
            Space space,
            @PathVariable String kind,
            @PathVariable UUID subject,
            @PathVariable UUID comment,
            @ModelAttribute("form") WithdrawalForm form,
            RedirectAttributes redirect) {
        Subject object = desk.getSubject(space, kind, subject);
        Comment found = desk.getToWithdraw(space, object, comment);
        return switch (conversations.withdraw(space, object, found.id(), form.version(), form.reason())) {
            case Saved.Done() -> withdrawn(space, object, found, redirect);
            case Saved.Refused(String field, String sentence) ->
                show(space, object, found, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile _ -> outdated(space, object, found.id(), redirect);
        };
    }

    @PostMapping("/retablissement")
    ModelAndView bringBack(
            Space space,
            @PathVariable String kind,
            @PathVariable UUID subject,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String version,
            RedirectAttributes redirect) {
        Subject object = desk.getSubject(space, kind, subject);
        Comment found = desk.getToBringBack(space, object, comment);
        int over = version.isEmpty() ? found.version() : Typed.version(version);
        if (conversations.bringBack(space, object, found.id(), over) instanceof Saved.ChangedMeanwhile) {
            return outdated(space, object, found.id(), redirect);
        }
        Flash.say(redirect, "Commentaire rétabli.");
        return Answers.goTo(CommentWay.to(space, object, found.id()));
    }

    private ModelAndView withdrawn(Space space, Subject object, Comment comment, RedirectAttributes redirect) {
        Flash.sayWithUndo(
                redirect, "Commentaire retiré.", CommentLines.address(space, object, comment) + "/retablissement");
        return Answers.goTo(CommentWay.to(space, object));
    }

    private static ModelAndView outdated(Space space, Subject object, CommentId id, RedirectAttributes redirect) {
        Flash.say(redirect, OUTDATED);
        return Answers.goTo(CommentWay.to(space, object, id));
    }

    private ModelAndView show(Space space, Subject object, Comment comment, Filled<WithdrawalForm> filled) {
        var page = new WithdrawalPage(
                CommentWay.crumbs(space, object),
                ThreadLine.of(lines.of(space, object, comment), List.of(), "").withoutTools(),
                !comment.isBy(space),
                filled,
                CommentLines.address(space, object, comment) + "/retrait",
                CommentWay.to(space, object, comment.id()));
        return filled.on("convention/comment-withdrawal", page);
    }
}
