package org.maillage.plan.web.renewal;

import java.util.UUID;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.plan.renewal.DeedId;
import org.maillage.plan.renewal.RenewalDecisions;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.Forbidden;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The choices: read by every member, decided together by who coordinates, and taken back.
@Controller
@RequestMapping("/espace/{convention}" + Address.CHOICES)
class ChoicesController {

    private static final String TOGETHER = "plan/renewal/together";

    private final ChoicesPages list;
    private final TogetherPages pages;
    private final RenewalDecisions decisions;
    private final DecidedWords telling;

    ChoicesController(ChoicesPages list, TogetherPages pages, RenewalDecisions decisions, DecidedWords telling) {
        this.list = list;
        this.pages = pages;
        this.decisions = decisions;
        this.telling = telling;
    }

    @GetMapping
    ModelAndView list(
            Space space, @RequestParam(defaultValue = "") String theme, @RequestParam(defaultValue = "") String etat) {
        return Answers.page("plan/renewal/choices", list.pageOf(space, ChoiceFilter.read(theme, etat)));
    }

    @GetMapping("/ensemble")
    ModelAndView together(
            Space space,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("form") DecisionForm form) {
        require(space);
        return Answers.page(TOGETHER, pages.pageOf(space, parameters, form, FormErrors.NONE, null));
    }

    @PostMapping("/ensemble")
    ModelAndView decide(
            Space space,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("form") DecisionForm form,
            RedirectAttributes redirect) {
        require(space);
        FormErrors errors = form.errors("");
        if (errors.any()) {
            return Answers.refused(TOGETHER, pages.pageOf(space, parameters, form, errors, null));
        }
        var decided = decisions.decide(space, form.findDecision().orElseThrow(), TogetherPages.seen(form));
        if (decided.deed() == null) {
            return Answers.outdated(
                    TOGETHER, pages.pageOf(space, parameters, form, FormErrors.NONE, telling.nothing(decided.left())));
        }
        telling.say(space, decided, redirect);
        return Answers.goTo(
                space.path(Address.CHOICES + TogetherPages.filterOf(parameters).query()));
    }

    @PostMapping("/{deed}/annulation")
    ModelAndView undo(Space space, @PathVariable UUID deed, RedirectAttributes redirect) {
        require(space);
        var undone = decisions.undo(space, new DeedId(deed)).orElseThrow(() -> NotFound.of("Deed", deed));
        Flash.say(redirect, telling.undone(undone));
        return Answers.goTo(space.path(Address.CHOICES));
    }

    static void require(Space space) {
        space.rights().requireSomeCoordination();
        if (space.convention().status() == Convention.Status.PREPARATION) {
            throw new Forbidden("Une convention en préparation n’a pas encore de suite.");
        }
    }
}
