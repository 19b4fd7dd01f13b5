package org.maillage.partners.web;

import java.util.Map;
import java.util.Set;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Space;
import org.maillage.partners.asking.Campaign;
import org.maillage.partners.asking.Sending;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Asking for news of the actions of a filter: whom, what each reads, sending.
@Controller
@RequestMapping("/espace/{convention}/plan/nouvelles")
class AskController {

    private static final String VIEW = "partners/ask";

    private final AskDesk desk;
    private final Sending sending;
    private final AskPages pages;

    AskController(AskDesk desk, Sending sending, AskPages pages) {
        this.desk = desk;
        this.sending = sending;
        this.pages = pages;
    }

    @GetMapping("/nouvelle")
    ModelAndView choose(
            Space space,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = AskPage.CODE, defaultValue = "") Set<String> codes) {
        return form(desk.open(space, parameters, codes));
    }

    /// Back from the preview, or from a button that ticks, with what was typed.
    @PostMapping("/nouvelle")
    ModelAndView chooseAgain(
            Space space,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("form") AskForm form,
            @RequestParam(name = AskPage.TICK, defaultValue = "") String tick) {
        return form(desk.reopen(space, parameters, form, tick));
    }

    @PostMapping("/apercu")
    ModelAndView preview(
            Space space,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("form") AskForm form,
            @AuthenticationPrincipal SignedInPerson asker) {
        Ask ask = desk.judge(space, parameters, form);
        return ask.isRefused()
                ? form(ask)
                : Answers.page("partners/preview", pages.previewOf(ask, sending.preview(space, asker, ask.draft())));
    }

    @PostMapping
    ModelAndView send(
            Space space,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("form") AskForm form,
            @AuthenticationPrincipal SignedInPerson asker,
            RedirectAttributes redirect) {
        Ask ask = desk.judge(space, parameters, form);
        if (ask.isRefused()) {
            return form(ask);
        }
        sending.send(space, asker, ask.draft());
        Flash.say(redirect, "Demande envoyée. Les réponses se suivent ici.");
        return Answers.goTo(space.path(Campaign.pathOf(ask.draft().id())));
    }

    private ModelAndView form(Ask ask) {
        return ask.filled().on(VIEW, pages.pageOf(ask));
    }
}
