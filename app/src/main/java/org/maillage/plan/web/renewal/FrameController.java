package org.maillage.plan.web.renewal;

import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.renewal.Renewals;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The frame of the convention that follows: proposed from this one, written by the coordination.
@Controller
@RequestMapping("/espace/{convention}" + Address.FRAME)
class FrameController {

    private final Renewals renewals;

    FrameController(Renewals renewals) {
        this.renewals = renewals;
    }

    @GetMapping
    ModelAndView form(Space space, Opening opening) {
        space.rights().requireCoordination();
        return show(space, Filled.fresh(opening.on(FrameForm.of(renewals.of(space.convention())))));
    }

    @PostMapping
    ModelAndView save(Space space, @ModelAttribute("form") FrameForm form, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (form.errors().any()) {
            return show(space, Filled.refused(form, form.errors()));
        }
        return switch (renewals.save(space.convention(), form.toNext(), Typed.version(form.version()))) {
            case Saved.Done() -> {
                Flash.say(redirect, "Cadre de la convention suivante enregistré.");
                yield Answers.goTo(space.path(Address.HUB));
            }
            case Saved.Refused(String field, String sentence) -> show(space, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile other -> overtaken(space, form, other);
        };
    }

    private ModelAndView overtaken(Space space, FrameForm mine, Saved.ChangedMeanwhile other) {
        FrameForm theirs = FrameForm.of(renewals.of(space.convention()));
        var conflict = Conflict.of(other.by(), other.at(), theirs.title(), mine.against(theirs));
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private ModelAndView show(Space space, Filled<FrameForm> filled) {
        boolean proposed = filled.form().version().equals("0");
        return filled.on(
                "plan/renewal/frame",
                new FramePage(
                        Address.crumbs(space), filled, proposed, space.path(Address.FRAME), space.path(Address.HUB)));
    }
}
