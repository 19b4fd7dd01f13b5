package org.maillage.partners.web;

import jakarta.servlet.http.HttpServletRequest;
import org.maillage.accounts.links.LinkToken;
import org.maillage.base.Saved;
import org.maillage.partners.answering.Answering;
import org.maillage.partners.request.MailLinks;
import org.maillage.partners.request.NewsRequest;
import org.maillage.plan.ActionSheet;
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

/// The page that a mail opens, without account: where one action stands, according to one person.
@Controller
@RequestMapping("/m/{token}")
class AnswerController {

    private static final String VIEW = "partners/answer";

    private final LinkDesk desk;
    private final Answering answering;
    private final AnswerPages pages;

    AnswerController(LinkDesk desk, Answering answering, AnswerPages pages) {
        this.desk = desk;
        this.answering = answering;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable LinkToken token, HttpServletRequest visit, Opening opening) {
        return desk.receive(token, visit, request -> {
            answering.open(request);
            ActionSheet sheet = answering.getSheet(request);
            return page(token, request, sheet, Filled.fresh(opening.on(AnswerForm.of(sheet))));
        });
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable LinkToken token,
            @ModelAttribute("form") AnswerForm form,
            HttpServletRequest visit,
            RedirectAttributes redirect) {
        return desk.receive(token, visit, request -> {
            ActionSheet sheet = answering.getSheet(request);
            if (form.isTooLong()) {
                return page(token, request, sheet, Filled.refused(form, "body", "Raccourcissez votre réponse."));
            }
            Saved saved = answering.answer(request, form.toAnswer(sheet));
            return switch (saved) {
                case Saved.Done() -> {
                    Flash.say(redirect, pages.thanks());
                    yield Answers.goTo(MailLinks.pathOf(token));
                }
                case Saved.Refused(String field, String sentence) ->
                    page(token, request, sheet, Filled.refused(form, field, sentence));
                case Saved.ChangedMeanwhile meanwhile -> overtaken(request, form, meanwhile);
            };
        });
    }

    private ModelAndView overtaken(NewsRequest request, AnswerForm form, Saved.ChangedMeanwhile meanwhile) {
        return pages.overtaken(form, answering.getSheet(request), meanwhile).answer();
    }

    private ModelAndView page(LinkToken token, NewsRequest request, ActionSheet sheet, Filled<AnswerForm> filled) {
        return filled.on(VIEW, pages.pageOf(token, request, sheet, filled));
    }
}
