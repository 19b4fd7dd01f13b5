package org.maillage.partners.web;

import java.util.Map;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Space;
import org.maillage.partners.asking.Campaign;
import org.maillage.partners.asking.Candidates;
import org.maillage.partners.asking.Sending;
import org.maillage.plan.ActionFilter;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
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

    private final Candidates candidates;
    private final Sending sending;
    private final AskPages pages;

    AskController(Candidates candidates, Sending sending, AskPages pages) {
        this.candidates = candidates;
        this.sending = sending;
        this.pages = pages;
    }

    @GetMapping("/nouvelle")
    ModelAndView choose(Space space, @RequestParam Map<String, String> parameters) {
        space.rights().requireSomeCoordination();
        ActionFilter filter = ActionFilter.read(parameters).filter();
        var found = candidates.listOf(space, filter);
        var form = Filled.fresh(AskForm.fresh(pages.today(), AskPages.everybody(found)));
        return form.on(VIEW, pages.pageOf(space, filter, found, form));
    }

    /// Back from the preview, with what was typed.
    @PostMapping("/nouvelle")
    ModelAndView chooseAgain(
            Space space, @RequestParam Map<String, String> parameters, @ModelAttribute("form") AskForm form) {
        space.rights().requireSomeCoordination();
        ActionFilter filter = ActionFilter.read(parameters).filter();
        var filled = Filled.fresh(form);
        return filled.on(VIEW, pages.pageOf(space, filter, candidates.listOf(space, filter), filled));
    }

    @PostMapping("/apercu")
    ModelAndView preview(
            Space space,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("form") AskForm form,
            @AuthenticationPrincipal SignedInPerson asker) {
        space.rights().requireSomeCoordination();
        ActionFilter filter = ActionFilter.read(parameters).filter();
        var found = candidates.listOf(space, filter);
        var chosen = AskPages.chosen(found, form);
        FormErrors errors = form.errors(pages.today(), chosen);
        if (errors.any()) {
            var refused = Filled.refused(form, errors);
            return refused.on(VIEW, pages.pageOf(space, filter, found, refused));
        }
        var letters = sending.preview(space, asker.displayName(), form.toDraft(chosen));
        return new ModelAndView("partners/preview", "page", pages.previewOf(space, filter, form, letters));
    }

    @PostMapping
    ModelAndView send(
            Space space,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("form") AskForm form,
            @AuthenticationPrincipal SignedInPerson asker,
            RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        ActionFilter filter = ActionFilter.read(parameters).filter();
        var found = candidates.listOf(space, filter);
        var chosen = AskPages.chosen(found, form);
        FormErrors errors = form.errors(pages.today(), chosen);
        if (errors.any()) {
            var refused = Filled.refused(form, errors);
            return refused.on(VIEW, pages.pageOf(space, filter, found, refused));
        }
        var draft = form.toDraft(chosen);
        sending.send(space, asker.displayName(), draft);
        Flash.say(redirect, "Demande envoyée. Les réponses se suivent ici.");
        return new ModelAndView("redirect:" + space.path(Campaign.pathOf(draft.id())));
    }
}
