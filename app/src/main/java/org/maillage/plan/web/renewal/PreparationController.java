package org.maillage.plan.web.renewal;

import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.renewal.Preparation;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.Wording;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The next convention: what preparing it would do, then the deed; the same page completes it, and takes it back.
@Controller
@RequestMapping("/espace/{convention}" + Address.PREPARATION)
class PreparationController {

    private static final String VIEW = "plan/renewal/preparation";

    private final Preparation preparation;
    private final PreparationPages pages;
    private final RenewalPages hub;
    private final Wording wording;

    PreparationController(Preparation preparation, PreparationPages pages, RenewalPages hub, Wording wording) {
        this.preparation = preparation;
        this.pages = pages;
        this.hub = hub;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView preview(Space space) {
        space.rights().requireCoordination();
        return Answers.page(VIEW, pages.pageOf(space, FormErrors.NONE));
    }

    @PostMapping
    ModelAndView prepare(
            Space space, @RequestParam(defaultValue = "false") boolean undecided, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        return switch (preparation.prepare(space, undecided)) {
            case Preparation.Prepared.Done done -> done(space, done, redirect);
            case Preparation.Prepared.Refused(String field, String sentence) ->
                Answers.refused(VIEW, pages.pageOf(space, FormErrors.of(field, sentence)));
        };
    }

    @PostMapping("/annulation")
    ModelAndView undo(Space space, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (preparation.undo(space) instanceof Saved.Refused refused) {
            return Answers.refused("plan/renewal/hub", hub.pageOf(space, wording.refused(refused)));
        }
        Flash.say(redirect, "Préparation annulée\u00a0: vos choix sont toujours là.");
        return Answers.goTo(space.path(Address.HUB));
    }

    private ModelAndView done(Space space, Preparation.Prepared.Done done, RedirectAttributes redirect) {
        String said = done.enjeux() + done.actions() == 0
                ? "La convention suivante est à jour."
                : Counts.of(done.enjeux(), "enjeu", "enjeux") + " et "
                        + Counts.of(done.actions(), "action", "actions") + " repris dans «\u00a0"
                        + done.next().shortTitle() + "\u00a0».";
        Flash.say(redirect, said);
        return Answers.goTo(space.path(Address.HUB));
    }
}
